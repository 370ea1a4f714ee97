import { isSelfAt } from '../../lexicon/asking/self-words.ts';
import type { Intent, Section } from '../../lexicon/questions/intent.ts';
import type { RoleMention } from '../../search/find-roles.ts';
import { type Token, tokenize } from '../../search/words/words.ts';
import type { Thing } from '../question.ts';
import type { Leaning } from './model/intent-model.ts';
import { type LevelNumber, namesEnd } from './text/level-numbers.ts';

/** What a text says, before it is settled what it asks. */
export interface Read {
  readonly typed: string;
  readonly tokens: readonly Token[];
  /** The roles it names, in order. */
  readonly mentions: readonly RoleMention[];
  readonly numbers: readonly LevelNumber[];
  readonly levels: readonly number[];
  readonly leaning: Leaning;
  readonly intent: Intent;
  readonly share: number;
  /** Of the parts of a role, the likeliest. */
  readonly section: Section;
  readonly thing: Thing;
  /** It begins as questions about roles do that are answered yes or no. */
  readonly opensVerdict: boolean;
  /** One of its thoughts begins as questions for a measure do. */
  readonly opensMeasure: boolean;
  /** How many words say what it is about. */
  readonly telling: number;
}

export const LEVEL_INTENTS: ReadonlySet<Intent> = new Set(['levels', 'next', 'which', 'ladder']);
/** What may be asked of the level of somebody by a text that is read as something wanted, or not written. */
const PERHAPS_OF_LEVEL: ReadonlySet<Intent> = new Set([
  'route',
  'unwritten',
  'role',
  'skills',
  'capabilities',
  'metrics',
]);
const PERHAPS = 0.12;

/** "Netzmeister Stufe 1, what am I in for": a level that can hardly be anything else, beside somebody who has levels. */
export function isOfRolesLevel(read: Read): boolean {
  const { intent, leaning, mentions, numbers, tokens } = read;
  if (!numbers.some(({ certain }) => certain) && !namesEnd(tokens)) return false;
  const isNamed = mentions.some(({ roles }) => roles.some(({ frameworks }) => frameworks.length > 0));
  if (!isNamed && !sharesName(read)) return false;
  if (!LEVEL_INTENTS.has(intent) && !PERHAPS_OF_LEVEL.has(intent)) return false;
  if (numbers.some(({ certain, of }) => certain && of !== undefined)) return true;
  const share = leaning.reduce((sum, one) => (LEVEL_INTENTS.has(one.intent) ? sum + one.share : sum), 0);
  return share >= PERHAPS;
}

/** It speaks of whoever asks. */
export function isOwn({ intent, tokens, typed }: Read): boolean {
  const words = tokens.map(({ word }) => word);
  return intent === 'me' || /\bi['’]m\b/i.test(typed) || words.some((_, at) => isSelfAt(words, at));
}

/** "Reservations R2": a level as the ladder of a role calls it, and a word of that role's name. */
const sharesName = ({ numbers, tokens }: Read): boolean =>
  numbers.some(({ of = [] }) =>
    of.some(({ name }) => tokenize(name).some((own) => tokens.some(({ word }) => word === own.word))),
  );
