import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import { COLOR, groupColors } from '../drawing/colors.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { labelOf, scriptNote } from '../drawing/label.ts';
import { drawable, wrap } from '../drawing/lettering.ts';
import { type Box, drawing, rectangle, type Shape, writing } from '../drawing/svg.ts';
import type { Picture } from '../picture.ts';
import { partnerSentences } from '../role/tie-sentences.ts';
import type { Tie } from '../role/ties.ts';
import { BOX_WIDTH, layOutCompany, MARGIN } from './company-layout.ts';
import { drawLines, type Link } from './company-lines.ts';

const MOST_ROLES = 60;
const LEGEND_WIDTH = 260;

/** All roles around a ring, group by group, with a line between those who work with each other. Null without ties. */
export function drawCompanyMap(
  everyone: readonly Role[],
  allTies: readonly Tie[],
  fonts: Fonts,
  say: Messages['drawings'],
): Picture | null {
  const groupOf = ({ group }: Role): string => group ?? say.noGroup;
  const title = say.company;
  const between = allTies.filter(({ to }) => to.slug !== null);
  if (between.length === 0) return null;
  const roles = inGroups(busiest(everyone, between), groupOf);
  const links = linksOf(roles, between);
  const groups = [...new Set(roles.map(groupOf))];
  const colorOf = groupColors(groups);
  const notes = notesOf(everyone, roles, allTies, fonts, say);
  const legendRows = Math.ceil(groups.length / 4);
  const layout = layOutCompany(
    roles.map((_, index) => links.filter(({ from, to }) => from === index || to === index).length),
    legendRows * 24 + notes.length * 18 + 10,
  );
  const bottom = layout.height - 22 - 18 * notes.length;
  const shapes = [
    writing(MARGIN, 52, title, { size: 24, bold: true }),
    ...drawLines(
      links,
      layout,
      roles.map((role) => colorOf(groupOf(role))),
    ),
    ...roles.flatMap((role, index) => drawRole(role, layout.boxes[index], colorOf(groupOf(role)), fonts)),
    ...groups.flatMap((group, index) =>
      drawLegend(group, index, bottom - 24 * (legendRows - 1), colorOf, fonts),
    ),
    ...notes.map((note, index) =>
      writing(MARGIN, bottom + 22 + 18 * index, note, { size: 12, color: COLOR.quiet }),
    ),
  ];
  const { width, height } = layout;
  const svg = drawing(width, height, title, shapes);
  return {
    name: 'who-works-with-whom',
    title,
    svg,
    width,
    height,
    sentences: partnerSentences(allTies, say),
  };
}

/** Those with most ties where there are too many, in the order of the catalog. */
function busiest(roles: readonly Role[], ties: readonly Tie[]): readonly Role[] {
  if (roles.length <= MOST_ROLES) return roles;
  const counts = new Map<string, number>();
  for (const slug of ties.flatMap(({ from, to }) => [from.slug, to.slug]))
    if (slug !== null) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const countOf = ({ slug }: Role): number => counts.get(slug) ?? 0;
  const kept = new Set(roles.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, MOST_ROLES));
  return roles.filter((role) => kept.has(role));
}

/** Groups stay together, in the order in which they first come. */
function inGroups(roles: readonly Role[], groupOf: (role: Role) => string): readonly Role[] {
  const groups = [...new Set(roles.map(groupOf))];
  return roles.toSorted((a, b) => groups.indexOf(groupOf(a)) - groups.indexOf(groupOf(b)));
}

/** One line for two roles, with a head at each end that is worked with. */
function linksOf(roles: readonly Role[], ties: readonly Tie[]): Link[] {
  const places = new Map(roles.map(({ slug }, index) => [slug, index]));
  const links = new Map<string, Link>();
  for (const tie of ties) {
    const [from, to] = [places.get(tie.from.slug ?? ''), places.get(tie.to.slug ?? '')];
    if (from === undefined || to === undefined) continue;
    const back = links.get(`${to}-${from}`);
    if (back) links.set(`${to}-${from}`, { ...back, isMutual: true });
    else links.set(`${from}-${to}`, { from, to, isMutual: false });
  }
  return [...links.values()];
}

function notesOf(
  everyone: readonly Role[],
  roles: readonly Role[],
  ties: readonly Tie[],
  fonts: Fonts,
  say: Messages['drawings'],
) {
  const outside = [...new Set(ties.flatMap(({ to }) => (to.slug === null ? [to.name] : [])))];
  const drawn = outside.flatMap((name) => drawable(name, fonts) ?? []).slice(0, 6);
  const rest = outside.length > drawn.length ? [say.more(outside.length - drawn.length)] : [];
  const names = say.listed([...drawn, ...rest]);
  const script = scriptNote(
    roles.map(({ name }) => name),
    fonts,
    say,
  );
  const room = { face: fonts.regular, size: 12, width: 2 * BOX_WIDTH + 560, lines: 2 };
  return [
    say.arrows,
    ...(roles.length < everyone.length ? [say.busiest(roles.length, everyone.length)] : []),
    ...(outside.length > 0 ? wrap(say.outside(names), room) : []),
    ...(script ? [script] : []),
  ];
}

function drawRole({ name, slug }: Role, box: Box | undefined, color: string, fonts: Fonts): Shape[] {
  if (!box) return [];
  const room = { face: fonts.bold, size: 14, width: BOX_WIDTH - 34, lines: box.height >= 50 ? 2 : 1 };
  const lines = wrap(labelOf(name, slug, fonts), room);
  const top = box.y + box.height / 2 - 9 * (lines.length - 1) + 5;
  return [
    rectangle(box, { fill: COLOR.tile, stroke: COLOR.line, rx: 8 }),
    rectangle({ ...box, width: 7 }, { fill: color, rx: 3 }),
    ...lines.map((line, index) =>
      writing(box.x + 19, top + 18 * index, line, { size: room.size, bold: true }),
    ),
  ];
}

function drawLegend(
  group: string,
  index: number,
  top: number,
  colorOf: (group: string) => string,
  fonts: Fonts,
): Shape[] {
  const x = MARGIN + (index % 4) * LEGEND_WIDTH;
  const y = top + 24 * Math.floor(index / 4);
  const room = { face: fonts.regular, size: 13, width: LEGEND_WIDTH - 40, lines: 1 };
  const [label = ''] = wrap(labelOf(group, null, fonts), room);
  return [
    rectangle({ x, y: y - 12, width: 14, height: 14 }, { fill: colorOf(group), rx: 3 }),
    writing(x + 22, y, label, { size: 13 }),
  ];
}
