import type {
  ActionsBlock,
  HeaderBlock,
  KnownBlock,
  ModalView,
  SectionBlock,
  StaticSelect,
} from '@slack/types';
import type { Row, SideBySide } from '../../answers/finding/side-by-side.ts';
import { drawParagraphs } from '../answers/paragraphs.ts';
import { compareLevelActionId, SHEET } from '../kit/action-ids.ts';
import { modal } from '../kit/modal.ts';
import { plainText } from '../kit/plain-text.ts';
import { safeLines, safeText } from '../kit/safe-text.ts';
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
const TITLE = 'Compare';

/** Two roles, or two levels, next to each other: on a phone the right side stands below the left. */
export function compareModal(comparison: Comparison): ModalView {
  const { first, second, memory } = comparison;
  const menus = [menusOf('first', 'Choose a role', first), menusOf('second', 'Choose another role', second)];
  const blocks = [...menus, ...resultBlocks(comparison)];
  return modal({ id: SHEET.compare, title: TITLE, close: 'Close', memory, blocks });
}

export const waitingComparison = (): ModalView =>
  modal({ id: SHEET.compare, title: TITLE, close: 'Close', blocks: [drawParagraphs([['One moment …']])] });

function menusOf(place: 'first' | 'second', placeholder: string, side: ComparedSide): ActionsBlock {
  const level = levelMenu(place, side);
  return {
    type: 'actions',
    // what is chosen in a menu stays in the block of this id: another role has other levels
    block_id: `compare:${place}:${side.role?.slug ?? ''}`.slice(0, 255),
    elements: [roleFinder(COMPARE_ROLE[place], placeholder, side.role), ...(level ? [level] : [])],
  };
}

function levelMenu(place: 'first' | 'second', { level, levels }: ComparedSide): StaticSelect | null {
  if (levels === 0) return null;
  const numbers = Array.from({ length: Math.min(levels, MOST_LEVELS) }, (_, index) => index + 1);
  const options = [
    { text: plainText('The whole role', 75), value: WHOLE_ROLE },
    ...numbers.map((number) => ({ text: plainText(`Level ${number}`, 75), value: `${number}` })),
  ];
  const initial = options.find(({ value }) => value === `${level ?? WHOLE_ROLE}`);
  return {
    type: 'static_select',
    action_id: compareLevelActionId(place),
    placeholder: plainText('Choose a level', 150),
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
}

function resultBlocks({ first, second, result }: Comparison): KnownBlock[] {
  if (result === null || first.label === null || second.label === null)
    return words('Choose two roles, or one role twice and a level of it on each side.');
  if (result.kind === 'same')
    return words('Both sides are the same. Choose another role or another level on one of them.');
  if (result.kind === 'unlike')
    return words(
      'A level can be compared with a level only. Choose a level on both sides, or the whole role on both.',
    );
  const labels = [first.label, second.label] as const;
  const left = result.rows.length - MOST_ROWS;
  return [
    ...(result.rows.length === 0 ? words('Nothing is written about either side.') : []),
    ...result.rows.slice(0, MOST_ROWS).flatMap((row) => rowBlocks(row, labels)),
    ...(left > 0
      ? words(
          `${left} more topics do not fit here. To see one of them, type /role, the role, the level and the topic.`,
        )
      : []),
  ];
}

const words = (sentence: string): KnownBlock[] => [drawParagraphs([[sentence]])];

function rowBlocks({ title, cells }: Row, labels: readonly [string, string]): KnownBlock[] {
  const header: HeaderBlock = { type: 'header', text: plainText(title, 150) };
  const section: SectionBlock = {
    type: 'section',
    fields: [cellText(labels[0], cells[0]), cellText(labels[1], cells[1])],
  };
  return [header, section];
}

/** Each cell says whose it is: on a phone, and to a screen reader, the columns are no columns. */
function cellText(label: string, items: readonly string[]) {
  const shown = items.slice(0, MOST_ITEMS).map((item) => safeText(item, LONGEST_CELL));
  const left = items.length - shown.length;
  const listed = shown.length === 1 ? shown : shown.map((item) => `• ${item}`);
  const lines = [`${safeText(label, 150)}:`, ...listed, ...(left > 0 ? [`• and ${left} more`] : [])];
  return { type: 'plain_text' as const, text: safeLines(lines.join('\n'), LONGEST_CELL), emoji: false };
}
