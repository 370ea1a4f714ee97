import type { Library } from '../../search/library.ts';
import { type Token, tokenize } from '../../search/words/words.ts';
import type { Reading } from '../question.ts';
import { askOwners } from './asking/ask-owners.ts';
import type { IntentModel } from './model/intent-model.ts';
import { readText } from './read-text.ts';
import { isAboutAsker, resolve } from './resolve.ts';
import { isAnsweredWho, lastClause } from './text/last-clause.ts';
import type { Situation } from './text/situation.ts';

const MOST_WORDS = 150;
/** "9:30", "1:1" and "4.2" hold no levels. */
const CLOCK = /\b\d{1,2}[:.,]\d{1,2}\b/g;
/** "@rolecall, …" and "/role …": whom it is for, not what is asked. */
const ADDRESS = /^\s*(?:@?rolecall\b[\s,:]*|\/role\b\s*)+/i;

/** Reads a text of any kind: a slash command's, a mention's, a line on the terminal. Never fails: not understood is a question, too. */
export function readQuestion(
  addressed: string,
  library: Library,
  model: IntentModel,
  situation: Situation,
): Reading {
  const typed = addressed.replace(ADDRESS, '');
  const tokens = tokenize(typed.replace(CLOCK, ' ')).slice(0, MOST_WORDS);
  if (tokens.length === 0) {
    const isHelp = /^[\s?!.]*$/.test(typed);
    return { question: isHelp ? { kind: 'help' } : { kind: 'route', typed }, guessed: null };
  }
  const owners = askOwners(typed, library);
  if (owners) return { question: owners, guessed: null };
  const whole = readTokens(typed, tokens, library, model, situation);
  if (whole.question.kind !== 'who' || isAnsweredWho(whole.question, library)) return whole;
  const clause = lastClause(typed);
  if (clause === null) return whole;
  const last = readTokens(clause, tokenize(clause.replace(CLOCK, ' ')), library, model, situation);
  return isAnsweredWho(last.question, library) ? last : whole;
}

function readTokens(
  typed: string,
  tokens: readonly Token[],
  library: Library,
  model: IntentModel,
  situation: Situation,
): Reading {
  const established = situation.thread?.role ? library.role(situation.thread.role) : undefined;
  const read = readText(typed, tokens, library, model, established);
  return { ...resolve(read, library, situation), isAboutAsker: isAboutAsker(read) };
}
