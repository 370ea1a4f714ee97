import type { RequestEvent } from '../../request.ts';
import type { Line, SharedFile } from '../../talk/talk.ts';

/** What a card that is new in its channel does not say: why it came here, and what was said before. */
export interface SoFar {
  readonly kind: 'so-far';
  readonly why: { readonly by: string | null; readonly reason: string } | null;
  readonly told: readonly SaidBefore[];
  /** How many earlier ones are left out; none unless given. */
  readonly left?: number | undefined;
  /** Address of the card that it had before, where everybody may read that; without it, every word is told here. */
  readonly before?: string | null | undefined;
  /** It goes on with what the message before it began. */
  readonly goesOn?: boolean | undefined;
}

export interface SaidBefore {
  /** User id. */
  readonly by: string | null;
  readonly text: string;
  readonly files: readonly SharedFile[];
}

/** A line by its place, drawn as it was after this edit (null: nobody knows); or what was said with an event, by its key. */
export type Piece =
  | { readonly channel: string; readonly ts: string; readonly edited: string | null }
  | { readonly event: string };

/** What one message below a card tells of what was said before: never the words, which may be changed or taken back. */
export interface Telling {
  /** Key of the event by which it came here; null where that is told elsewhere. */
  readonly why: string | null;
  readonly pieces: readonly Piece[];
  /** How many earlier ones are left out. */
  readonly left: number;
  /** Address of the card that it had before, where everybody may read that; null: what is told here is told whole. */
  readonly before: string | null;
  /** It goes on with what the message before it began. */
  readonly goesOn: boolean;
}

/** A piece, when it was said, and how many characters it has. */
export interface Told {
  readonly piece: Piece;
  readonly at: number;
  readonly size: number;
}

/** In one message: the latest, where the rest can be read by a link; else so many, and so many characters. */
const [MOST, MOST_CHARACTERS] = [20, 8_000];

/**
 * What is told, in order, as messages: one, with a link to the whole, or as many as it takes. What was said since it was
 * passed on is read nowhere else, so it is not left out.
 */
export function messagesOf(
  told: readonly Told[],
  passed: Pick<RequestEvent, 'key' | 'at'> | null,
  before: string | null,
): readonly Telling[] {
  const why = passed?.key ?? null;
  const pieces = told.map(({ piece }) => piece);
  if (before !== null) {
    const earlier = told.filter(({ at }) => at < (passed?.at ?? 0));
    const left = Math.min(earlier.length, Math.max(0, told.length - MOST));
    return [{ why, pieces: pieces.slice(left), left, before, goesOn: false }];
  }
  return inMessages(told).map((some, index) => ({
    ...{ why: index === 0 ? why : null, pieces: some, left: 0, before, goesOn: index > 0 },
  }));
}

function inMessages(told: readonly Told[]): readonly (readonly Piece[])[] {
  const messages: Piece[][] = [[]];
  let room = MOST_CHARACTERS;
  for (const { piece, size } of told) {
    const last = messages.at(-1) ?? [];
    if (last.length > 0 && (last.length >= MOST || size > room)) {
      messages.push([piece]);
      room = MOST_CHARACTERS - size;
    } else {
      last.push(piece);
      room -= size;
    }
  }
  return messages;
}

export interface Records {
  readonly lines: readonly Line[];
  readonly events: readonly RequestEvent[];
}

const isLineOf = (piece: Piece, { channel, ts }: Pick<Line, 'channel' | 'ts'>): boolean =>
  'ts' in piece && piece.channel === channel && piece.ts === ts;

/** With the words as they are now; null where none are left. */
export function told(telling: Telling, records: Records): SoFar | null {
  const { left, before, goesOn } = telling;
  const pieces = telling.pieces.flatMap((piece) => wordsOf(piece, records));
  const passed = records.events.find(({ key }) => key === telling.why);
  const why = passed && passed.detail !== null ? { by: passed.actor, reason: passed.detail } : null;
  return why === null && pieces.length === 0
    ? null
    : { kind: 'so-far', why, told: pieces, left, before, goesOn };
}

function wordsOf(piece: Piece, { lines, events }: Records): SaidBefore[] {
  if ('event' in piece) {
    const event = events.find(({ key }) => key === piece.event);
    return event && event.detail !== null ? [{ by: event.actor, text: event.detail, files: [] }] : [];
  }
  const line = lines.find((one) => isLineOf(piece, one));
  return line && !line.isGone ? [{ by: line.author, text: line.text, files: line.files }] : [];
}

/** What the message shows once it is drawn like this. */
export const asDrawn = (telling: Telling, { lines }: Pick<Records, 'lines'>): Telling => ({
  ...telling,
  pieces: telling.pieces.flatMap((piece): Piece[] => {
    if ('event' in piece) return [piece];
    const line = lines.find((one) => isLineOf(piece, one));
    return line && !line.isGone ? [{ ...piece, edited: line.edited }] : [];
  }),
});

/** Whether something that it shows has been changed or taken back since it was drawn. */
export const isStale = ({ pieces }: Telling, { lines }: Pick<Records, 'lines'>): boolean =>
  pieces.some((piece) => {
    if ('event' in piece) return false;
    const line = lines.find((one) => isLineOf(piece, one));
    return !line || line.isGone || line.edited !== piece.edited;
  });
