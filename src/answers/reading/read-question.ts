import type { Library } from '../../search/library.ts';
import { type Token, tokenize } from '../../search/words/words.ts';
import { ENOUGH, findFacts } from '../finding/find-facts.ts';
import type { Question, Reading } from '../question.ts';
import { askOwners } from './asking/ask-owners.ts';
import { asksWhom } from './asking/ask-plain-who.ts';
import { askRule } from './asking/ask-rule.ts';
import { askSkill } from './asking/ask-skill.ts';
import { askThat } from './asking/ask-that.ts';
import { askToRoute } from './asking/ask-to-route.ts';
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
  const pointing = situation.thread?.role ? null : askToRoute(typed, tokens);
  if (pointing) return { question: pointing, guessed: null };
  const owners = askOwners(typed, library);
  if (owners) return { question: owners, guessed: null };
  const whole = readTokens(typed, tokens, library, model, situation);
  const { kind } = whole.question;
  if ((kind !== 'who' && kind !== 'route') || whoCoverage(whole.question, library) >= NEARLY_ALL)
    return whole;
  const question = askSkill(typed, library, model) ?? askThat(typed, library, model);
  if (question) return { question, guessed: null };
  return readLast(typed, whole, library, model, situation) ?? whole;
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
  const rule = asksWhom(tokens) ? null : askRule(read, library);
  if (rule) return { question: rule, guessed: null };
  return { ...resolve(read, library, situation), isAboutAsker: isAboutAsker(read, library, situation) };
}

/** The last thought may be what is asked: "I need a pivot table, who knows spreadsheets?". */
function readLast(
  typed: string,
  { question }: Reading,
  library: Library,
  model: IntentModel,
  situation: Situation,
): Reading | null {
  const clauses = clausesOf(typed);
  const last = clauses.at(-1);
  if (last === undefined || clauses.length < 2 || question.kind !== 'who') return null;
  const reading = readTokens(last, tokensOf(last), library, model, situation);
  const coverage = whoCoverage(reading.question, library);
  return coverage >= ENOUGH && coverage > whoCoverage(question, library) ? reading : null;
}

/** So much of what is asked a line must speak of to need no other reading. */
const NEARLY_ALL = 0.86;

/** How much of what is asked some line speaks of. Of something that nobody has, the words around it may have been taken for it. */
function whoCoverage(question: Question, library: Library): number {
  if (question.kind !== 'who') return 0;
  const [best] = findFacts(library, { ...question, section: null, towards: null });
  return best?.coverage ?? 0;
}
