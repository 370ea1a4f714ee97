import type { Owned } from '../../catalog/owned/owned.ts';
import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import { COLOR } from '../drawing/colors.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { scriptNote } from '../drawing/label.ts';
import { type Box, drawing, writing } from '../drawing/svg.ts';
import type { Picture } from '../picture.ts';
import type { Party } from '../role/ties.ts';
import { drawTile, TILE_WIDTH, type Tile, tileOf } from '../role/tile.ts';

const MARGIN = 36;
const TOP = 84;
const GAP = 14;
const COLUMNS = 3;
const MOST_OWNERS = 60;
const MOST_THINGS = 8;

/** An owner with all that is theirs; `party` null: nobody's. */
interface Holding {
  readonly party: Party | null;
  readonly things: readonly string[];
}

/** A tile for each role, team or person that owns something, and one for what nobody owns. Null where nothing has owners. */
export function drawOwnedMap(
  owned: readonly Owned[],
  roles: readonly Role[],
  fonts: Fonts,
  say: Messages['drawings'],
): Picture | null {
  const title = say.owned;
  const nobody: Party = { slug: null, name: say.nobody };
  const all = holdingsOf(owned, roles, say);
  if (all.length === 0) return null;
  const shown = [
    ...all.filter(({ party }) => party !== null).slice(0, MOST_OWNERS),
    ...all.filter(({ party }) => party === null),
  ];
  const tiles = shown.map(({ party, things }) =>
    tileOf(party ?? nobody, things, true, fonts, say, MOST_THINGS),
  );
  const { boxes, bottom } = inColumns(tiles);
  const notes = notesOf(shown, all.length, fonts, say);
  const width = 2 * MARGIN + COLUMNS * TILE_WIDTH + (COLUMNS - 1) * GAP;
  const height = bottom + MARGIN + 18 * notes.length;
  const shapes = [
    writing(MARGIN, 52, title, { size: 24, bold: true }),
    ...tiles.flatMap((tile, index) => drawAt(tile, boxes[index])),
    ...notes.map((note, index) =>
      writing(MARGIN, bottom + 30 + 18 * index, note, { size: 12, color: COLOR.quiet }),
    ),
  ];
  const svg = drawing(width, height, title, shapes);
  return {
    name: 'who-owns-what',
    title,
    svg,
    width,
    height,
    sentences: all.map((one) => sentenceOf(one, say)),
  };
}

const drawAt = (tile: Tile, box: Box | undefined) => (box ? drawTile(tile, box) : []);

/** Those that own most come first, then by name; nobody last. */
function holdingsOf(
  owned: readonly Owned[],
  roles: readonly Role[],
  say: Messages['drawings'],
): readonly Holding[] {
  const names = new Map(roles.map(({ slug, name }) => [slug, name]));
  const byOwner = new Map<string, { party: Party | null; things: string[] }>();
  for (const { name, owners } of owned) {
    const thing = name === '' ? say.everything : name;
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
function inColumns(tiles: readonly Tile[]): { readonly boxes: readonly Box[]; readonly bottom: number } {
  const ends: number[] = Array.from({ length: COLUMNS }, () => TOP);
  const boxes = tiles.map(({ height }) => {
    const y = Math.min(...ends);
    const column = ends.indexOf(y);
    ends[column] = y + height + GAP;
    return { x: MARGIN + column * (TILE_WIDTH + GAP), y, width: TILE_WIDTH, height };
  });
  return { boxes, bottom: Math.max(...ends) - GAP };
}

function notesOf(
  shown: readonly Holding[],
  count: number,
  fonts: Fonts,
  say: Messages['drawings'],
): readonly string[] {
  const script = scriptNote(
    shown.flatMap(({ party, things }) => [party?.name ?? '', ...things]).filter((text) => text !== ''),
    fonts,
    say,
  );
  return [
    ...(shown.some(({ party }) => party?.slug == null) ? [say.dashedOwner] : []),
    ...(shown.length < count ? [say.mostOwners(MOST_OWNERS, count - shown.length)] : []),
    ...(script ? [script] : []),
  ];
}

const sentenceOf = ({ party, things }: Holding, say: Messages['drawings']): string =>
  say.owns(party?.name ?? say.nobody, say.listed(things));
