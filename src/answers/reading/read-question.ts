import type { Library } from '../../search/library.ts';
import { type Token, tokenize } from '../../search/words/words.ts';
import { ENOUGH, findFacts } from '../finding/find-facts.ts';
import type { Question, Reading } from '../question.ts';
import { askOwners } from './asking/ask-owners.ts';
import { askSkill } from './asking/ask-skill.ts';
import type { IntentModel } from './model/intent-model.ts';
import { readText } from './read-text.ts';
import { isAboutAsker, resolve } from './resolve.ts';
import { clausesOf } from './text/clauses.ts';
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
  const tokens = tokensOf(typed);
  if (tokens.length === 0) {
    const isHelp = /^[\s?!.]*$/.test(typed);
    return { question: isHelp ? { kind: 'help' } : { kind: 'route', typed }, guessed: null };
  }
  const owners = askOwners(typed, library);
  if (owners) return { question: owners, guessed: null };
  const whole = readTokens(typed, tokens, library, model, situation);
  const { kind } = whole.question;
  if ((kind !== 'who' && kind !== 'route') || isAnsweredWho(whole.question, library)) return whole;
  const skilled = askSkill(typed, library, model);
  if (skilled) return { question: skilled, guessed: null };
  return (
    clausesOf(typed).length < 2 ? null : readClauses(typed, kind, library, model, situation)
  ) ?? whole;
}

const tokensOf = (typed: string): Token[] => tokenize(typed.replace(CLOCK, ' ')).slice(0, MOST_WORDS);

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

/** The last thought may be what is asked: "someone fainted, who has first aid knowledge?". */
function readClauses(
  typed: string,
  kind: 'who' | 'route',
  library: Library,
  model: IntentModel,
  situation: Situation,
): Reading | null {
  const last = clausesOf(typed).at(-1) ?? '';
  if (kind === 'who') {
    const reading = readTokens(last, tokensOf(last), library, model, situation);
    if (isAnsweredWho(reading.question, library)) return reading;
  }
  return null;
}

/** Asks who has something. Of something that nobody has by the documents, the words around it may have been taken for it. */
function isAnsweredWho(question: Question, library: Library): boolean {
  if (question.kind !== 'who') return false;
  const [first] = findFacts(library, { ...question, section: null, towards: null });
  return first !== undefined && first.coverage >= ENOUGH;
}
