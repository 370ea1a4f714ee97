import { z } from 'zod';
import type { Question } from '../../answers/question.ts';
import { compareLevelActionId, findActionId } from '../kit/action-ids.ts';
import { formValues } from '../kit/form-values.ts';
import { parseJson } from '../kit/parse-json.ts';
import { readRoleValue } from './role-value.ts';

const side = z.object({
  /** Slug; null before one is chosen. */
  role: z.string().nullable(),
  /** Null: the role as a whole. */
  level: z.number().int().nullable(),
});
const memory = z.object({ first: side, second: side });

/** What is chosen in the comparison. */
export type Chosen = z.infer<typeof memory>;
type Place = keyof Chosen;

export const COMPARE_ROLE = { first: findActionId('first'), second: findActionId('second') } as const;
/** Value of the option that stands for a role as a whole. */
export const WHOLE_ROLE = 'whole';

const NOTHING: Chosen = { first: { role: null, level: null }, second: { role: null, level: null } };

/** What a comparison begins with that is opened from an answer. */
export function chosenFor(question: Question): Chosen {
  switch (question.kind) {
    case 'compare':
      return { first: whole(question.roles[0]), second: whole(question.roles[1]) };
    case 'levels': {
      const [a = null, b = null] = question.levels;
      const { role } = question;
      return a === null
        ? { ...NOTHING, first: whole(role) }
        : { first: { role, level: a }, second: { role, level: b } };
    }
    case 'role':
    case 'section':
      return { ...NOTHING, first: whole(question.role) };
    default:
      return NOTHING;
  }
}

const whole = (role: string) => ({ role, level: null });

export const encodeChosen = (chosen: Chosen): string => JSON.stringify(chosen);

/** A choice just made: the action id of the menu, and the value of the option. */
export interface Choice {
  readonly menu: string;
  readonly value: string | undefined;
}

/**
 * What is chosen now: the choice just made, else what the menus hold (`view.state.values`), else what the form remembers
 * from when it was drawn.
 */
export function readChosen(remembered: string | undefined, given: unknown, choice: Choice): Chosen {
  const read = memory.safeParse(parseJson(remembered));
  const before = read.success ? read.data : NOTHING;
  const values = formValues(given);
  const held = (menu: string) => (choice.menu === menu ? choice.value : values.chosen(menu));
  const now = (place: Place) => {
    const level = held(compareLevelActionId(place));
    return {
      role: readRoleValue(held(COMPARE_ROLE[place])) ?? before[place].role,
      level: level === undefined ? before[place].level : numberIn(level),
    };
  };
  return { first: now('first'), second: now('second') };
}

const numberIn = (value: string): number | null => (/^\d{1,4}$/.test(value) ? Number(value) : null);
