import type { Box } from '../drawing/svg.ts';
import { TILE_WIDTH } from './tile.ts';

export const MARGIN = 36;
/** Title, and the headings of the columns. */
const TOP = 116;
const FOOT = 34;
const GAP = 14;
const LANE = 120;
const MIDDLE = { width: 230, least: 120 } as const;

export interface RoleLayout {
  readonly width: number;
  readonly height: number;
  readonly left: readonly Box[];
  readonly middle: Box;
  readonly right: readonly Box[];
}

/** Two columns of tiles with the role between them; a column without tiles takes no room. `notes`: lines at the foot. */
export function layOutRole(left: readonly number[], right: readonly number[], notes: number): RoleLayout {
  const room = Math.max(heightOf(left), heightOf(right), MIDDLE.least);
  const middleX = MARGIN + (left.length > 0 ? TILE_WIDTH + LANE : 0);
  const rightX = middleX + MIDDLE.width + LANE;
  const end = right.length > 0 ? rightX + TILE_WIDTH : middleX + MIDDLE.width;
  const middleHeight = Math.min(room, Math.max(MIDDLE.least, 26 * Math.max(left.length, right.length)));
  return {
    width: end + MARGIN,
    height: TOP + room + MARGIN + (notes > 0 ? FOOT + 18 * (notes - 1) : 0),
    left: column(left, MARGIN, room),
    middle: {
      x: middleX,
      y: TOP + (room - middleHeight) / 2,
      width: MIDDLE.width,
      height: middleHeight,
    },
    right: column(right, rightX, room),
  };
}

const heightOf = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + height, 0) + GAP * Math.max(0, heights.length - 1);

function column(heights: readonly number[], x: number, room: number): Box[] {
  let y = TOP + (room - heightOf(heights)) / 2;
  return heights.map((height) => {
    const box = { x, y, width: TILE_WIDTH, height };
    y += height + GAP;
    return box;
  });
}
