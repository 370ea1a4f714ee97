import type { PlainTextOption, StaticSelect } from '@slack/types';
import type { Choice } from '../../answers/page/page.ts';
import type { Question } from '../../answers/question.ts';
import type { Messages } from '../../messages/messages.ts';
import { ACTION } from '../kit/action-ids.ts';
import { plainText } from '../kit/plain-text.ts';
import { readQuestion } from './question-value.ts';

const LONGEST = { label: 75, value: 75 } as const;
const MOST_OPTIONS = 100;
const WRONG = 'wrong';

/** What somebody chose in the menu: to ask on, or to say that what they read is wrong. */
export interface MoreChoice {
  readonly what: 'ask' | 'wrong';
  readonly question: Question;
}

/**
 * One menu in place of a row of buttons. `wrong`: the question whose answer can be reported as wrong, if it can. `left`: the
 * choices whose question is too long for a menu, of which it takes 75 characters.
 */
export function moreMenu(
  choices: readonly Choice[],
  wrong: Question | null,
  say: Messages['buttons'],
): { readonly menu: StaticSelect | null; readonly left: readonly Choice[] } {
  const offered = choices.map((choice) => ({
    choice,
    option: optionOf(choice.label, 'ask', choice.question),
  }));
  const report = wrong === null ? null : optionOf(say.wrong, WRONG, wrong);
  const options = [...offered.map(({ option }) => option), report].filter((option) => option !== null);
  const left = offered.filter(({ option }) => option === null).map(({ choice }) => choice);
  if (options.length === 0) return { menu: null, left };
  const placeholder = plainText(say.more, LONGEST.label);
  return {
    menu: {
      type: 'static_select',
      action_id: ACTION.more,
      placeholder,
      options: options.slice(0, MOST_OPTIONS),
    },
    left,
  };
}

function optionOf(label: string, what: MoreChoice['what'], question: Question): PlainTextOption | null {
  const value = encode(what, question);
  return value === null ? null : { text: plainText(label, LONGEST.label), value };
}

/** A question as short as it can be: its parts in order, with a bar between them. */
function encode(what: MoreChoice['what'], question: Question): string | null {
  const parts = partsOf(question);
  if (parts === null || parts.some((part) => part.includes('|'))) return null;
  const value = [what, question.kind, ...parts].join('|');
  return value.length <= LONGEST.value ? value : null;
}

function partsOf(question: Question): string[] | null {
  switch (question.kind) {
    case 'help':
      return [];
    case 'list':
      return [`${question.from}`];
    case 'role':
      return [question.role];
    case 'people':
      return [question.role, `${question.from}`];
    case 'section':
      return [question.role, question.section, `${question.from}`];
    case 'levels':
      return [question.role, question.levels.join(','), `${question.from}`, question.topic ?? ''];
    case 'compare':
      return [...question.roles];
    default:
      return null;
  }
}

/** What was chosen; a value that cannot be read any more leads to the help. */
export function decodeMore(value: string | undefined): MoreChoice {
  const [what, kind, ...parts] = (value ?? '').split('|');
  return { what: what === WRONG ? WRONG : 'ask', question: readQuestion(fieldsOf(kind, parts)) };
}

function fieldsOf(kind: string | undefined, parts: readonly string[]): Record<string, unknown> {
  const [first = '', second = '', third = '', fourth = ''] = parts;
  if (kind === 'section') return { kind, role: first, section: second, from: Number(third) };
  if (kind === 'levels') {
    const levels = second === '' ? [] : second.split(',').map(Number);
    return { kind, role: first, levels, from: Number(third), topic: fourth === '' ? null : fourth };
  }
  if (kind === 'people') return { kind, role: first, from: Number(second) };
  if (kind === 'compare') return { kind, roles: [first, second] };
  return kind === 'list' ? { kind, from: Number(first) } : { kind, role: first };
}
