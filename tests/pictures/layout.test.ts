import { expect, test } from 'vitest';
import { layOutCompany } from '../../src/pictures/company/company-layout.ts';
import { openFonts } from '../../src/pictures/drawing/fonts.ts';
import { drawable, wrap } from '../../src/pictures/drawing/lettering.ts';
import type { Box } from '../../src/pictures/drawing/svg.ts';
import { layOutRole } from '../../src/pictures/role/role-layout.ts';

const fonts = openFonts();

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const overlaps = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)));
const isWithin = ({ x, y, width, height }: Box, all: { width: number; height: number }) =>
  x >= 0 && y >= 0 && x + width <= all.width && y + height <= all.height;

test.each([1, 2, 3, 12, 40, 60])('%i roles stand around the ring without touching', (count) => {
  const layout = layOutCompany(
    Array.from({ length: count }, (_, index) => (index * 7) % 23),
    40,
  );
  expect(layout.boxes).toHaveLength(count);
  expect(overlaps(layout.boxes)).toEqual([]);
  expect(layout.boxes.filter((box) => !isWithin(box, layout))).toEqual([]);
});

test.each([
  [40, 40],
  [0, 3],
  [5, 0],
])('a role stands between %i and %i cards', (left, right) => {
  const heights = (count: number) => Array.from({ length: count }, (_, index) => 50 + (index % 3) * 20);
  const layout = layOutRole(heights(left), heights(right), 1);
  const boxes = [...layout.left, layout.middle, ...layout.right];
  expect(boxes).toHaveLength(left + right + 1);
  expect(overlaps(boxes)).toEqual([]);
  expect(boxes.filter((box) => !isWithin(box, layout))).toEqual([]);
});

test('what is too long ends in "…", and no line is wider than its room', () => {
  const room = { face: fonts.bold, size: 15, width: 200, lines: 2 };
  for (const text of ['Principal Distinguished '.repeat(6).trim(), 'x'.repeat(150), 'Ж'.repeat(150)]) {
    const lines = wrap(text, room);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.filter((line) => fonts.bold.width(line, 15) > 200)).toEqual([]);
  }
  expect(wrap('Platform Engineer', room)).toEqual(['Platform Engineer']);
});

test('letters that the font lacks are never drawn as boxes', () => {
  expect(drawable('Інженер платформи', fonts)).toBe('Інженер платформи');
  expect(drawable('مهندس المنصة', fonts)).toBe('مهندس المنصة');
  expect(drawable('מהנדסת פלטפורמה', fonts)).toBe('מהנדסת פלטפורמה');
  expect(drawable('平台工程师', fonts)).toBeNull();
  expect(drawable('Platform 🚀 Engineer', fonts)).toBe('Platform Engineer');
  expect(drawable('a\u0000b\ud800\u202ec', fonts)).toBe('a b c');
});
