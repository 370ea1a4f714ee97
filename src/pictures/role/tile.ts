import type { Messages } from '../../messages/messages.ts';
import { COLOR } from '../drawing/colors.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { labelOf } from '../drawing/label.ts';
import { wrap } from '../drawing/lettering.ts';
import { type Box, rectangle, type Shape, writing } from '../drawing/svg.ts';
import type { Party } from './ties.ts';

interface TileLine {
  readonly text: string;
  readonly isName: boolean;
}

/** A party with what it does, what is done with it, or what it owns. */
export interface Tile {
  readonly lines: readonly TileLine[];
  readonly height: number;
  /** No document is about them. */
  readonly isOutside: boolean;
}

export const TILE_WIDTH = 300;
const PADDING = 14;
const LINE = 20;
const MOST_VERBS = 3;
const SIZE = { name: 15, verb: 13 } as const;

/** The name first, or last: so that the picture reads from left to right as a sentence. */
export function tileOf(
  party: Party,
  verbs: readonly string[],
  isNameFirst: boolean,
  fonts: Fonts,
  say: Messages['drawings'],
  most = MOST_VERBS,
): Tile {
  const width = TILE_WIDTH - 2 * PADDING;
  const label = labelOf(party.name, party.slug, fonts);
  const nameRoom = { face: fonts.bold, size: SIZE.name, width, lines: 2 };
  const verbRoom = { face: fonts.regular, size: SIZE.verb, width, lines: 2 };
  const name = wrap(label, nameRoom).map((text) => ({ text, isName: true }));
  const left = verbs.length - most;
  const said = [...verbs.slice(0, most), ...(left > 0 ? [say.andMore(left)] : [])];
  const does = said
    .flatMap((verb) => wrap(labelOf(verb, null, fonts), verbRoom))
    .map((text) => ({ text, isName: false }));
  const lines = isNameFirst ? [...name, ...does] : [...does, ...name];
  return { lines, height: 2 * PADDING + LINE * lines.length - 4, isOutside: party.slug === null };
}

export function drawTile({ lines, isOutside }: Tile, box: Box): Shape[] {
  const look = { fill: COLOR.tile, stroke: isOutside ? COLOR.quiet : COLOR.line, rx: 10 };
  return [
    rectangle(box, { ...look, ...(isOutside ? { 'stroke-dasharray': '5 4' } : {}) }),
    ...lines.map(({ text, isName }, index) =>
      writing(box.x + PADDING, box.y + PADDING + 13 + index * LINE, text, {
        size: isName ? SIZE.name : SIZE.verb,
        bold: isName,
        color: isName ? COLOR.ink : COLOR.quiet,
      }),
    ),
  ];
}
