import type { Role, Topic } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import { COLOR } from '../drawing/colors.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { labelOf, scriptNote } from '../drawing/label.ts';
import { wrap } from '../drawing/lettering.ts';
import { drawing, type Shape, writing } from '../drawing/svg.ts';
import { fileName, type Picture } from '../picture.ts';
import {
  cellsOf,
  columnX,
  criteriaAt,
  drawRow,
  HEAD,
  MARGIN,
  rowHeight,
  type Words,
  widthOf,
} from './grid-row.ts';
import { gridSentences } from './grid-sentences.ts';

const TOP = 84;
const TITLE = 44;
const MOST_TOPICS = 24;
const MOST_LEVELS = 12;

/** Levels × topics of each framework of a role, with the first words of each cell. Null where no levels are described. */
export function drawGrid(role: Role, fonts: Fonts, say: Messages['drawings']): Picture | null {
  const words: Words = { fonts, say };
  const frameworks = role.frameworks.filter(({ topics, levels }) => topics.length > 0 && levels > 0);
  if (frameworks.length === 0) return null;
  const columns = Math.min(MOST_LEVELS, Math.max(...frameworks.map(({ levels }) => levels)));
  const notes = notesOf(role, words);
  const width = widthOf(columns);
  const shapes: Shape[] = [];
  let y = TOP;
  for (const framework of frameworks) {
    shapes.push(...heading(framework.title, Math.min(columns, framework.levels), y, width, words));
    y += TITLE + HEAD;
    for (const topic of framework.topics.slice(0, MOST_TOPICS)) {
      const cells = cellsOf(topic, Math.min(columns, framework.levels), fonts);
      shapes.push(...drawRow(topic, cells, y, words));
      y += rowHeight(topic, cells, fonts) + 6;
    }
    y += 18;
  }
  const height = y + 18 * notes.length + 12;
  const title = say.levels(role.name);
  const big = { face: fonts.bold, size: 24, width: width - 2 * MARGIN, lines: 1 };
  const [head = ''] = wrap(labelOf(role.name, role.slug, fonts), big);
  const foot = notes.map((note, index) =>
    writing(MARGIN, y + 8 + 18 * index, note, { size: 12, color: COLOR.quiet }),
  );
  const all = [writing(MARGIN, 52, head, { size: 24, bold: true }), ...shapes, ...foot];
  return {
    name: fileName(role.slug, 'levels'),
    title,
    svg: drawing(width, height, title, all),
    width,
    height,
    sentences: frameworks.flatMap((one) => gridSentences(one, say)),
  };
}

function heading(title: string, levels: number, y: number, width: number, { fonts, say }: Words): Shape[] {
  const room = { face: fonts.bold, size: 16, width: width - 2 * MARGIN, lines: 1 };
  const [line = ''] = wrap(labelOf(title, null, fonts), room);
  return [
    writing(MARGIN, y + 16, line, { size: 16, bold: true, color: COLOR.quiet }),
    ...Array.from({ length: levels }, (_, index) =>
      writing(columnX(index) + 10, y + TITLE + 12, say.level(index + 1), {
        size: 13,
        bold: true,
      }),
    ),
  ];
}

/** What of a topic is drawn: its title, and the first criterion of each level. */
const lettersOf = ({ title, levels }: Topic): string[] => [
  title,
  ...levels.flatMap((entry) => criteriaAt(entry).slice(0, 1)),
];

function notesOf({ frameworks }: Role, { fonts, say }: Words): string[] {
  const texts = frameworks.flatMap(({ title, topics }) => [title, ...topics.flatMap(lettersOf)]);
  const script = scriptNote(texts, fonts, say);
  return [
    say.cells,
    ...(frameworks.some(({ topics }) => topics.length > MOST_TOPICS) ? [say.onlyTopics(MOST_TOPICS)] : []),
    ...(frameworks.some(({ levels }) => levels > MOST_LEVELS) ? [say.onlyLevels(MOST_LEVELS)] : []),
    ...(script ? [script] : []),
  ];
}
