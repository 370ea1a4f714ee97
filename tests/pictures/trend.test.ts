import { expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/messages.ts';
import { openFonts } from '../../src/pictures/drawing/fonts.ts';
import { toPng } from '../../src/pictures/drawing/png.ts';
import { drawTrend } from '../../src/pictures/figures/trend.ts';

const fonts = openFonts();
const START = Date.parse('2026-01-05T00:00:00Z');
const weeks = (received: readonly number[], late: readonly number[] | null = null) =>
  received.map((count, index) => ({
    from: START + index * 7 * 24 * 3_600_000,
    received: count,
    late: late?.[index] ?? null,
  }));

test('draws a bar for each week in which something came, and says the same in words', async () => {
  const picture = drawTrend(
    [
      { name: 'Security <Engineer>', weeks: weeks([1, 0, 2, 4], [0, 0, 1, 2]) },
      { name: 'Designer', weeks: weeks([0, 0, 0, 0]) },
      { name: 'Data Engineer', weeks: weeks([0, 3, 0, 0]) },
    ],
    fonts,
    messagesIn('en'),
  );
  expect(picture?.sentences).toEqual([
    'Security <Engineer>: 6 requests in the last 2 weeks (in the 2 before: 1), 3 of them late (before: 0).',
    'Data Engineer: 0 requests in the last 2 weeks (in the 2 before: 3).',
  ]);
  const svg = picture?.svg ?? '';
  expect(svg).toContain('Security &lt;Engineer&gt;');
  expect(svg.match(/fill="#b5cfe9"/g)).toHaveLength(4);
  expect(svg.match(/fill="#a2440f"/g)).toHaveLength(2);
  expect(svg).not.toContain('Designer');
  if (picture) expect((await toPng(picture, fonts)).subarray(1, 4).toString()).toBe('PNG');
});

test('draws nothing where nothing came', () => {
  expect(
    drawTrend(
      [
        { name: 'Designer', weeks: weeks([0, 0]) },
        { name: 'Data Engineer', weeks: [] },
      ],
      fonts,
      messagesIn('en'),
    ),
  ).toBeNull();
});
