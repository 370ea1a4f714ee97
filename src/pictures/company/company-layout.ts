import type { Box } from '../drawing/svg.ts';

export const BOX_WIDTH = 232;
export const MARGIN = 36;
const TOP = 92;
const GAP = 12;
const LEAST = 40;
/** Height for each line that ends at a box, so that their heads stay apart. */
const PER_LINE = 9;
/** Between the two sides: at the ends of the ring, and in its middle. */
const INNER = { narrow: 240, wide: 620 } as const;

export interface CompanyLayout {
  readonly width: number;
  readonly height: number;
  /** In the order of `lines`: down the right side, and up the left. */
  readonly boxes: readonly Box[];
  /** How many of them stand on the right. */
  readonly onTheRight: number;
  readonly center: { readonly x: number; readonly y: number };
}

/** Roles around a ring. `lines`: how many lines end at each; `foot`: room below, in pixels. */
export function layOutCompany(lines: readonly number[], foot: number): CompanyLayout {
  const heights = lines.map((count) => Math.max(LEAST, PER_LINE * (count + 1)));
  const onTheRight = halfOf(heights);
  const [right, left] = [heights.slice(0, onTheRight), heights.slice(onTheRight)];
  const room = Math.max(roomFor(right), roomFor(left), 200);
  const middle = MARGIN + BOX_WIDTH + INNER.wide / 2;
  const onRight = side(right, room, (bulge) => middle + bulge / 2);
  const onLeft = side(left.toReversed(), room, (bulge) => middle - bulge / 2 - BOX_WIDTH).toReversed();
  return {
    width: 2 * middle,
    height: TOP + room + MARGIN + foot,
    boxes: [...onRight, ...onLeft],
    onTheRight,
    center: { x: middle, y: TOP + room / 2 },
  };
}

const roomFor = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + height + GAP, -GAP);

/** How many, from the first on, make up half of the height. */
function halfOf(heights: readonly number[]): number {
  const half = heights.reduce((sum, height) => sum + height, 0) / 2;
  let sum = 0;
  const index = heights.findIndex((height) => {
    sum += height;
    return sum >= half;
  });
  return index + 1;
}

function side(heights: readonly number[], room: number, xAt: (bulge: number) => number): Box[] {
  const gap = heights.length > 1 ? (room - roomFor(heights)) / (heights.length - 1) + GAP : 0;
  let y = TOP + (heights.length === 1 ? (room - (heights[0] ?? 0)) / 2 : 0);
  return heights.map((height) => {
    const off = (2 * (y + height / 2 - TOP)) / room - 1;
    const bulge = INNER.narrow + (INNER.wide - INNER.narrow) * Math.sqrt(Math.max(0, 1 - off * off));
    const box = { x: xAt(bulge), y, width: BOX_WIDTH, height };
    y += height + gap;
    return box;
  });
}
