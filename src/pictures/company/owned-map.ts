import type { Owned } from '../../catalog/owned/owned.ts';
import type { Role } from '../../catalog/role.ts';
import { COLOR } from '../drawing/colors.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { scriptNote } from '../drawing/label.ts';
import { type Box, drawing, writing } from '../drawing/svg.ts';
import type { Picture } from '../picture.ts';
import { CARD_WIDTH, type Card, cardOf, drawCard } from '../role/card.ts';
import { listed } from '../role/tie-sentences.ts';
import type { Party } from '../role/ties.ts';

const MARGIN = 36;
const TOP = 84;
const GAP = 14;
const COLUMNS = 3;
const MOST_OWNERS = 60;
const MOST_THINGS = 8;
const TITLE = 'Who owns what';

/** An owner with all that is theirs; `party` null: nobody's. */
interface Holding {
  readonly party: Party | null;
  readonly things: readonly string[];
}

/** A card for each role, team or person that owns something, and one for what nobody owns. Null where nothing has owners. */
export function drawOwnedMap(owned: readonly Owned[], roles: readonly Role[], fonts: Fonts): Picture | null {
  const all = holdingsOf(owned, roles);
  if (all.length === 0) return null;
  const shown = [
    ...all.filter(({ party }) => party !== null).slice(0, MOST_OWNERS),
    ...all.filter(({ party }) => party === null),
  ];
  const cards = shown.map(({ party, things }) => cardOf(party ?? NOBODY, things, true, fonts, MOST_THINGS));
  const { boxes, bottom } = inColumns(cards);
  const notes = notesOf(shown, all.length, fonts);
  const width = 2 * MARGIN + COLUMNS * CARD_WIDTH + (COLUMNS - 1) * GAP;
  const height = bottom + MARGIN + 18 * notes.length;
  const shapes = [
    writing(MARGIN, 52, TITLE, { size: 24, bold: true }),
    ...cards.flatMap((card, index) => drawAt(card, boxes[index])),
    ...notes.map((note, index) =>
      writing(MARGIN, bottom + 30 + 18 * index, note, { size: 12, color: COLOR.quiet }),
    ),
  ];
  const svg = drawing(width, height, TITLE, shapes);
  return { name: 'who-owns-what', title: TITLE, svg, width, height, sentences: all.map(sentenceOf) };
}

const NOBODY: Party = { slug: null, name: 'Nobody' };
const drawAt = (card: Card, box: Box | undefined) => (box ? drawCard(card, box) : []);

/** Those that own most come first, then by name; nobody last. */
function holdingsOf(owned: readonly Owned[], roles: readonly Role[]): readonly Holding[] {
  const names = new Map(roles.map(({ slug, name }) => [slug, name]));
  const byOwner = new Map<string, { party: Party | null; things: string[] }>();
  for (const { name, owners } of owned) {
    const thing = name === '' ? '(everything)' : name;
    const parties = owners.map(
      ({ role, written }): Party => ({ slug: role, name: names.get(role ?? '') ?? written }),
    );
    for (const party of parties.length === 0 ? [null] : parties) {
      const key = party === null ? '' : (party.slug ?? `@${party.name}`);
      const known = byOwner.get(key) ?? { party, things: [] };
      if (!known.things.includes(thing)) known.things.push(thing);
      byOwner.set(key, known);
    }
  }
  return [...byOwner.values()].sort(byMost);
}

const byMost = (a: Holding, b: Holding): number =>
  Number(a.party === null) - Number(b.party === null) ||
  b.things.length - a.things.length ||
  (a.party?.name ?? '').localeCompare(b.party?.name ?? '', 'en');

/** Each below the shortest column so far, so that they read row by row. */
function inColumns(cards: readonly Card[]): { readonly boxes: readonly Box[]; readonly bottom: number } {
  const ends: number[] = Array.from({ length: COLUMNS }, () => TOP);
  const boxes = cards.map(({ height }) => {
    const y = Math.min(...ends);
    const column = ends.indexOf(y);
    ends[column] = y + height + GAP;
    return { x: MARGIN + column * (CARD_WIDTH + GAP), y, width: CARD_WIDTH, height };
  });
  return { boxes, bottom: Math.max(...ends) - GAP };
}

function notesOf(shown: readonly Holding[], count: number, fonts: Fonts): readonly string[] {
  const script = scriptNote(
    shown.flatMap(({ party, things }) => [party?.name ?? '', ...things]).filter((text) => text !== ''),
    fonts,
  );
  return [
    ...(shown.some(({ party }) => party?.slug == null)
      ? ['Dashed: a person, somebody no document describes, or nobody.']
      : []),
    ...(shown.length < count
      ? [`These are the ${MOST_OWNERS} that own most; ${count - shown.length} more own something.`]
      : []),
    ...(script ? [script] : []),
  ];
}

const sentenceOf = ({ party, things }: Holding): string =>
  `${party?.name ?? 'Nobody'} owns ${listed(things)}.`;
