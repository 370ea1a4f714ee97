import type {
  ActionsBlock,
  HeaderBlock,
  KnownBlock,
  ModalView,
  SectionBlock,
  StaticSelect,
} from '@slack/types';
import type { Row, SideBySide } from '../../answers/finding/side-by-side.ts';
import { andMore } from '../../answers/page/and-more.ts';
import type { Messages } from '../../messages/messages.ts';
import { compareLevelActionId, SHEET } from '../kit/action-ids.ts';
import { modal } from '../kit/modal.ts';
import { plainText } from '../kit/plain-text.ts';
import { safeLines, safeText } from '../kit/safe-text.ts';
import { sentenceBlock } from '../page/rich-text.ts';
import { COMPARE_ROLE, WHOLE_ROLE } from './compare-memory.ts';
import { roleFinder } from './role-finder.ts';
import type { FormRole } from './role-label.ts';

/** One side as its menus show it. */
export interface ComparedSide {
  readonly role: FormRole | null;
  readonly level: number | null;
  /** How many levels can be chosen; 0 where the role has none. */
  readonly levels: number;
  /** "Platform Engineer, level 4"; null before a role is chosen. */
  readonly label: string | null;
}

export interface Comparison {
  readonly first: ComparedSide;
  readonly second: ComparedSide;
  /** Null until both sides are chosen. */
  readonly result: SideBySide | null;
  readonly memory: string;
}

/** A modal takes 100 blocks, two for each row, and 250 KB. */
const MOST_ROWS = 20;
const MOST_ITEMS = 8;
const MOST_LEVELS = 99;
const LONGEST_CELL = 1500;

/** Two roles, or two levels, next to each other: on a phone the right side stands below the left. */
export function compareModal(comparison: Comparison, say: Messages): ModalView {
  const { first, second, memory } = comparison;
  const menus = [
    menusOf('first', say.finder.chooseRole, first, say),
    menusOf('second', say.finder.chooseOther, second, say),
  ];
  const blocks = [...menus, ...resultBlocks(comparison, say.finder)];
  return compareView(blocks, say, memory);
}

export const waitingComparison = (say: Messages): ModalView =>
  compareView([sentenceBlock(say.buttons.oneMoment)], say);

const compareView = (blocks: KnownBlock[], { buttons }: Messages, memory = ''): ModalView =>
  modal({ id: SHEET.compare, title: buttons.compare, close: buttons.close, memory, blocks });

function menusOf(
  place: 'first' | 'second',
  placeholder: string,
  side: ComparedSide,
  say: Messages,
): ActionsBlock {
  const level = levelMenu(place, side, say);
  return {
    type: 'actions',
    // what is chosen in a menu stays in the block of this id: another role has other levels
    block_id: `compare:${place}:${side.role?.slug ?? ''}`.slice(0, 255),
    elements: [roleFinder(COMPARE_ROLE[place], placeholder, side.role), ...(level ? [level] : [])],
  };
}

function levelMenu(
  place: 'first' | 'second',
  { level, levels }: ComparedSide,
  say: Messages,
): StaticSelect | null {
  if (levels === 0) return null;
  const numbers = Array.from({ length: Math.min(levels, MOST_LEVELS) }, (_, index) => index + 1);
  const options = [
    { text: plainText(say.finder.wholeRole, 75), value: WHOLE_ROLE },
    ...numbers.map((number) => ({ text: plainText(say.levels.level(number), 75), value: `${number}` })),
  ];
  const initial = options.find(({ value }) => value === `${level ?? WHOLE_ROLE}`);
  return {
    type: 'static_select',
    action_id: compareLevelActionId(place),
    placeholder: plainText(say.finder.chooseLevel, 150),
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
}

function resultBlocks({ first, second, result }: Comparison, say: Messages['finder']): KnownBlock[] {
  if (result === null || first.label === null || second.label === null) return words(say.chooseTwo);
  if (result.kind === 'same') return words(say.same);
  if (result.kind === 'unlike') return words(say.unlike);
  const labels = [first.label, second.label] as const;
  const left = result.rows.length - MOST_ROWS;
  return [
    ...(result.rows.length === 0 ? words(say.nothingOnEither) : []),
    ...result.rows.slice(0, MOST_ROWS).flatMap((row) => rowBlocks(row, labels, say)),
    ...(left > 0 ? words(say.topicsLeft(left)) : []),
  ];
}

const words = (sentence: string): KnownBlock[] => [sentenceBlock(sentence)];

function rowBlocks(
  { title, cells }: Row,
  labels: readonly [string, string],
  say: Messages['finder'],
): KnownBlock[] {
  const header: HeaderBlock = { type: 'header', text: plainText(title, 150) };
  const section: SectionBlock = {
    type: 'section',
    fields: [cellText(labels[0], cells[0], say), cellText(labels[1], cells[1], say)],
  };
  return [header, section];
}

/** Each cell says whose it is: on a phone, and to a screen reader, the columns are no columns. */
function cellText(label: string, items: readonly string[], say: Messages['finder']) {
  const shown = items.slice(0, MOST_ITEMS).map((item) => safeText(item, LONGEST_CELL));
  const left = items.length - shown.length;
  const listed = shown.length === 1 ? shown : shown.map((item) => `• ${item}`);
  const lines = [
    `${safeText(label, 150)}:`,
    ...listed,
    ...andMore(left, (count) => `• ${say.andMore(count)}`),
  ];
  return { type: 'plain_text' as const, text: safeLines(lines.join('\n'), LONGEST_CELL), emoji: false };
}
