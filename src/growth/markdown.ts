import type { Role } from '../catalog/role.ts';
import type { Messages } from '../messages/messages.ts';
import { type Criterion, criteriaOf } from './criterion.ts';
import type { GrowthEntry, GrowthSheet } from './growth-sheet.ts';
import { entriesAt } from './sheet-page.ts';
import { standingAt } from './standing.ts';

type Words = Messages['growthMarkdown'];

interface Parts {
  readonly sheet: GrowthSheet;
  /** Of the aim; null where there is none that the documents know. */
  readonly role: Role | null;
  readonly gone: readonly GrowthEntry[];
  readonly now: number;
}

/** The whole sheet as lines of Markdown: what is noted, what is open of the level aimed at, what the documents lost. */
export function growthMarkdown(
  { sheet, role, gone, now }: Parts,
  { growth, growthMarkdown: say }: Messages,
): readonly string[] {
  const lost = new Set(gone.map(({ criterion }) => criterion.key));
  const noted = [...sheet.entries.values()].filter(({ criterion }) => !lost.has(criterion.key));
  return [
    `# ${growth.title}`,
    '',
    say.asOf(new Date(now).toISOString().slice(0, 10)),
    ...chapters(inDocumentOrder(noted, role), say),
    ...openLines(sheet, role, say),
    ...(gone.length === 0 ? [] : ['', `## ${say.gone}`, '', ...gone.flatMap((one) => entryLines(one, say))]),
  ];
}

/** The role aimed at comes first. */
function inDocumentOrder(entries: readonly GrowthEntry[], role: Role | null): readonly GrowthEntry[] {
  const order = new Map((role ? criteriaOf(role) : []).map(({ key }, index) => [key, index]));
  const rank = ({ criterion }: GrowthEntry) => order.get(criterion.key) ?? order.size;
  return entries.toSorted(
    (one, other) =>
      Number(one.criterion.role !== role?.slug) - Number(other.criterion.role !== role?.slug) ||
      (one.criterion.role < other.criterion.role ? -1 : Number(one.criterion.role > other.criterion.role)) ||
      one.criterion.level - other.criterion.level ||
      rank(one) - rank(other),
  );
}

function chapters(entries: readonly GrowthEntry[], say: Words): readonly string[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1]?.criterion;
    const { role, roleName, topicTitle, level } = entry.criterion;
    const isSameRole = before?.role === role;
    const isSameCell = isSameRole && before.level === level && before.topicTitle === topicTitle;
    return [
      ...(isSameRole ? [] : ['', `## ${oneLine(roleName)}`]),
      ...(isSameCell ? [] : ['', `### ${say.levelAndTopic(level, oneLine(topicTitle))}`, '']),
      ...entryLines(entry, null),
    ];
  });
}

function openLines(sheet: GrowthSheet, role: Role | null, say: Words): readonly string[] {
  if (!role || !sheet.aim) return [];
  const { level } = sheet.aim;
  const { asked, ticked } = standingAt(role, level, sheet);
  const open = entriesAt(role, level, 'open', sheet);
  const lines = open.map(
    ({ criterion }) => `- [ ] ${oneLine(criterion.topicTitle)}: ${oneLine(criterion.text)}`,
  );
  return [
    '',
    `## ${say.openAt(level, oneLine(role.name))}`,
    '',
    say.asks(level, asked, ticked, open.length),
    ...(open.length ? ['', ...lines] : []),
  ];
}

/** `apart`: words for where it stood, since no heading says so. */
function entryLines({ criterion, isTicked, evidence }: GrowthEntry, apart: Words | null): readonly string[] {
  const line = `- [${isTicked ? 'x' : ' '}] ${oneLine(criterion.text)}${apart ? ` (${whereOf(criterion, apart)})` : ''}`;
  return evidence === '' ? [line] : [line, `  - ${oneLine(evidence)}`];
}

/** "Platform Engineer, level 4, Communication". */
export const whereOf = ({ roleName, level, topicTitle }: Criterion, say: Words): string =>
  say.where(oneLine(roleName), level, oneLine(topicTitle));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
