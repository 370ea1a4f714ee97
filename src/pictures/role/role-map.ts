import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import { COLOR } from '../drawing/colors.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { labelOf, scriptNote } from '../drawing/label.ts';
import { drawable, wrap } from '../drawing/lettering.ts';
import { arrowHead, type Box, curve, drawing, r, rectangle, type Shape, writing } from '../drawing/svg.ts';
import { fileName, type Picture } from '../picture.ts';
import { layOutRole, MARGIN, type RoleLayout } from './role-layout.ts';
import { tieSentences } from './tie-sentences.ts';
import type { Party, Tie } from './ties.ts';
import { drawTile, TILE_WIDTH, type Tile, tileOf } from './tile.ts';

const MOST_CARDS = 20;

/** A role in the middle: to its left who does something with it, to its right with whom it does something. Null without ties. */
export function drawRoleMap(
  role: Role,
  ties: readonly Tie[],
  fonts: Fonts,
  say: Messages['drawings'],
): Picture | null {
  const words: Words = { fonts, say };
  const own = ties.filter(({ from }) => from.slug === role.slug);
  const others = ties.filter(({ to }) => to.slug === role.slug);
  if (own.length + others.length === 0) return null;
  const left = column(others, ({ from }) => from, true, words);
  const right = column(own, ({ to }) => to, false, words);
  const title = say.role(role.name);
  const notes = notesOf([...own, ...others], right, role, words);
  const layout = layOutRole(heights(left), heights(right), notes.length);
  const shapes = [
    ...headings(role, layout, words),
    ...layout.left.flatMap((box, index) => arrowIn(box, anchor(layout.middle, index, left.length))),
    ...layout.right.flatMap((box, index) => arrowOut(box, anchor(layout.middle, index, right.length))),
    ...left.flatMap((tile, index) => drawAt(tile, layout.left[index])),
    ...right.flatMap((tile, index) => drawAt(tile, layout.right[index])),
    ...drawMiddle(role, layout.middle, fonts),
    ...notes.map((note, index) => foot(note, layout.height - 24 - 18 * (notes.length - 1 - index))),
  ];
  const { width, height } = layout;
  const sentences = tieSentences([...own, ...others], say);
  return {
    name: fileName(role.slug, 'map'),
    title,
    svg: drawing(width, height, title, shapes),
    width,
    height,
    sentences,
  };
}

interface Words {
  readonly fonts: Fonts;
  readonly say: Messages['drawings'];
}

const heights = (tiles: readonly Tile[]): number[] => tiles.map(({ height }) => height);
const drawAt = (tile: Tile, box: Box | undefined): Shape[] => (box ? drawTile(tile, box) : []);
const foot = (text: string, y: number): Shape => writing(MARGIN, y, text, { size: 12, color: COLOR.quiet });

function column(
  ties: readonly Tie[],
  partyOf: (tie: Tie) => Party,
  isNameFirst: boolean,
  { fonts, say }: Words,
): Tile[] {
  const shown = ties.length > MOST_CARDS ? ties.slice(0, MOST_CARDS - 1) : ties;
  const tiles = shown.map((tie) => tileOf(partyOf(tie), tie.verbs, isNameFirst, fonts, say));
  const left = ties.length - shown.length;
  return left === 0 ? tiles : [...tiles, tileOf({ slug: '', name: say.andMore(left) }, [], true, fonts, say)];
}

function notesOf(ties: readonly Tie[], right: readonly Tile[], role: Role, { fonts, say }: Words): string[] {
  const texts = [role.name, ...ties.flatMap(({ from, to, verbs }) => [from.name, to.name, ...verbs])];
  const script = scriptNote(texts, fonts, say);
  return [...(right.some(({ isOutside }) => isOutside) ? [say.dashed] : []), ...(script ? [script] : [])];
}

function headings(role: Role, { left, right, width }: RoleLayout, { fonts, say }: Words): Shape[] {
  const name = labelOf(role.name, role.slug, fonts);
  const head = (box: Box | undefined, text: string): Shape[] =>
    box ? [writing(box.x, 98, text, { size: 13, bold: true, color: COLOR.quiet })] : [];
  const [title = ''] = wrap(name, { face: fonts.bold, size: 24, width: width - 2 * MARGIN, lines: 1 });
  return [
    writing(MARGIN, 52, title, { size: 24, bold: true }),
    ...head(left[0], say.fromOthers),
    ...head(right[0], say.toOthers),
  ];
}

function drawMiddle({ name, slug, group }: Role, box: Box, fonts: Fonts): Shape[] {
  const lines = wrap(labelOf(name, slug, fonts), { face: fonts.bold, size: 18, width: 200, lines: 3 });
  const under = group === null ? null : drawable(group, fonts);
  const [small = ''] = under ? wrap(under, { face: fonts.regular, size: 13, width: 200, lines: 1 }) : [];
  const top = box.y + box.height / 2 - (lines.length * 24 + (small ? 20 : 0)) / 2 + 18;
  const center = { anchor: 'middle', color: COLOR.onMiddle } as const;
  const x = box.x + box.width / 2;
  return [
    rectangle(box, { fill: COLOR.middle, rx: 14 }),
    ...lines.map((line, index) => writing(x, top + 24 * index, line, { size: 18, bold: true, ...center })),
    ...(small ? [writing(x, top + 24 * lines.length, small, { size: 13, ...center })] : []),
  ];
}

interface Anchor {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Lines share the side of the box evenly. */
const anchor = ({ x, y, width, height }: Box, index: number, count: number): Anchor => ({
  left: x,
  right: x + width,
  y: y + (height * (index + 1)) / (count + 1),
});

function arrowIn({ x, y, height }: Box, { left, y: at }: Anchor): Shape[] {
  return arrow(x + TILE_WIDTH, y + height / 2, left - 3, at);
}

function arrowOut({ x, y, height }: Box, { right, y: at }: Anchor): Shape[] {
  return arrow(right, at, x - 3, y + height / 2);
}

function arrow(fromX: number, fromY: number, toX: number, toY: number): Shape[] {
  const bend = (toX - fromX) / 2;
  const path = `M${r(fromX)} ${r(fromY)}C${r(fromX + bend)} ${r(fromY)} ${r(toX - bend)} ${r(toY)} ${r(toX - 7)} ${r(toY)}`;
  return [curve(path, COLOR.middle), arrowHead(toX, toY, 1, COLOR.middle)];
}
