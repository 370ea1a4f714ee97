import { textAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import { levelNumber } from './level-number.ts';

/** One level of a ladder, or of one of its topics, as data has it: its label, and all that stands at it. */
export interface LevelNode {
  /** "L3", "Senior", "3"; empty where only the position tells. */
  readonly label: string;
  /** What the level is called beside its number, or empty. */
  readonly title: string;
  readonly node: YamlNode;
  readonly line: number;
}

const LEVELS =
  /^(?:levels?|career[-_ ]?levels|grades?|milestones?|steps|stages|bands?|seniorit(?:y|ies)|rungs|progression|ladder)$/i;
const SENIORITY =
  /^(?:(?:entry|intern|trainee|graduate|apprentice|associate|junior|jr|mid|middle|medior|intermediate|senior|sr|staff|lead|principal|distinguished|fellow|expert|master|journey(?:wo)?man|practitioner|learner|beginner|novice|basic|foundation(?:al)?|advanced|proficient|competent|mastering|mastery|learning|leading|owning)(?:[-_ ]?(?:level|\d|i{1,3}|engineer\w*|\w+))?(?:[-_ ]\w+)?)$/i;
const LABEL_KEYS = [
  'level',
  'grade',
  'band',
  'code',
  'id',
  'step',
  'stage',
  'name',
  'title',
  'label',
  'displayName',
];
const TITLE_KEYS = ['title', 'name', 'label', 'displayName', 'display_name'];

/** Keys that name a level, and say nothing at it. */
export const isLabelKey = (key: string): boolean =>
  LABEL_KEYS.includes(key) ||
  /^(?:display_?name|slug|path|sort_?order|order|index|points|salary.*|color|colour|icon|url|level_?number)$/i.test(
    key,
  );

export const isSeniority = (text: string): boolean => SENIORITY.test(text.trim());

function isLevelLabel(text: string): boolean {
  return (
    /^(?:[a-z]{1,3}[-_ ]?)?\d{1,2}$/i.test(text.trim()) || levelNumber(text) !== null || isSeniority(text)
  );
}

/** The levels that stand under a key such as `levels:`, or under keys that are levels themselves; null where none do. */
export function levelsIn(map: YamlMap): readonly LevelNode[] | null {
  for (const { key, value } of map.entries.values()) {
    if (LEVELS.test(key) && (value.kind === 'list' || value.kind === 'map')) {
      const found = childLevels(value);
      if (found.length > 0) return found;
    }
  }
  const keyed = [...map.entries.values()].filter(
    ({ key, value }) => isLevelLabel(key) && value.kind !== 'null',
  );
  return keyed.length > 1 && keyed.length >= map.entries.size - 3
    ? keyed.map(({ key, line, value }) => ({ label: key, title: titleIn(value, key), node: value, line }))
    : null;
}

/** Items of a list, or values of a mapping, as levels; a list of plain names declares levels and fills none. */
function childLevels(node: YamlNode): readonly LevelNode[] {
  if (node.kind === 'map')
    return [...node.entries.values()].map(({ key, line, value }) => ({
      label: key,
      title: titleIn(value, key),
      node: value,
      line,
    }));
  if (node.kind !== 'list' || node.items.every(({ kind }) => kind === 'text' || kind === 'null')) return [];
  return node.items.map((item) => {
    const label = LABEL_KEYS.flatMap((key) => textAt(item, key)?.text ?? [])[0] ?? '';
    return { label, title: titleIn(item, label), node: item, line: item.line };
  });
}

function titleIn(node: YamlNode, label: string): string {
  const title = TITLE_KEYS.flatMap((key) => textAt(node, key)?.text ?? [])[0] ?? '';
  return title === label ? '' : title;
}

/** Numbers where every label has one of its own, as in L1, L2; else positions, in the order in which labels first stand. */
export function numberLevels(
  levels: readonly { readonly label: string }[],
): (level: { readonly label: string }, position: number) => number {
  const labels = [...new Set(levels.map(({ label }) => label).filter((label) => label !== ''))];
  const numbers = labels.map(numberIn);
  const isNumbered = numbers.every((number) => number !== null) && new Set(numbers).size === labels.length;
  return ({ label }, position) =>
    label === '' ? position + 1 : isNumbered ? (numberIn(label) ?? position + 1) : labels.indexOf(label) + 1;
}

/** "IC3", "L3" and "3" end in their number. */
function numberIn(label: string): number | null {
  const short = /^[a-z]{0,4}[-_ ]?(\d{1,2})$/i.exec(label.trim())?.[1];
  return short === undefined ? levelNumber(label) : Number(short);
}
