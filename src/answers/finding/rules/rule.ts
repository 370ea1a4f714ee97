import { FILLER_WORDS } from '../../../lexicon/filler-words.ts';
import { RULE_WORDS } from '../../../lexicon/rules/rule-words.ts';
import type { Fact } from '../../../search/facts/fact.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import { nameKey } from '../../../search/words/words.ts';
import { type Amount, amountsIn } from './amounts.ts';

/** What one statement of a line says about what must, may or must not be. Texts in the form of `nameKey`. */
export interface Rule {
  readonly fact: Fact;
  readonly mode: 'forbids' | 'requires' | 'permits' | 'only' | 'states';
  /** The whole statement. */
  readonly text: string;
  /** Its first telling word, in the form of `normalizeWord`: what it is about. */
  readonly topic: string;
  /** What the line is called, and what it says beside. */
  readonly context: string;
  /** "Without a countersigned programme", "only with a ticket": what makes the difference; empty where nothing does. */
  readonly condition: string;
  /** What must not be, or may be, where the rule forbids or permits. */
  readonly ruled: string;
  /** Only these may: "only the spokesman and the board". */
  readonly isHolder: boolean;
  /** What comes first, and what after it: "cleared before it is sold". */
  readonly order: readonly [string, string] | null;
  readonly amounts: readonly Amount[];
}

/** Parts in which rules stand; what somebody is there for, can or uses rules nothing. */
const RULING: ReadonlySet<Fact['about']> = new Set([
  'metrics',
  'principles',
  'responsibilities',
  'ownership',
  'collaboration',
  'summary',
  'note',
  'tech',
  'interactions',
]);

/** Parts in which somebody says what must and must not be, and a plain statement rules. */
const OUTRIGHT: ReadonlySet<Fact['about']> = new Set(['note', 'principles']);
export const isOutright = ({ fact }: Rule): boolean => OUTRIGHT.has(fact.about);

/** The statements of a line, each alone. */
export function rulesIn(fact: Fact): Rule[] {
  if (!RULING.has(fact.about)) return [];
  const context = contextOf(fact);
  return statementsIn(saidIn(fact)).map((statement) => ruleOf(statement, context, fact));
}

const saidIn = ({ name, details }: Fact): string => details || name;

/** What the line is called, and all that it says. */
export const contextOf = (fact: Fact): string => nameKey(`${fact.details ? fact.name : ''} ${saidIn(fact)}`);

/** "1. Oktober" ends nothing. */
const STATEMENT_END =
  /;\s+|,\s+(?=(?:(?:anything )?(?:above|beyond|over) (?:that|this|it)|anything (?:above|beyond|over|more|longer)|darüber|alles darüber)(?!\p{L}))|(?<!\b\d{1,2})[.!?]\s+(?=\p{Lu})/u;
const CONTRAST =
  /,?\s+(?:but|aber|jedoch|sondern|mais|pero|sino|and(?= (?:not|never|no)\b)|und(?= (?:nicht|nie|kein\p{L}*)\s))\s+/u;

const statementsIn = (text: string): string[] =>
  text
    .split(STATEMENT_END)
    .flatMap(withSubject)
    .flatMap(perAmount)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** "Main roads weekly, side roads monthly": each has its own. */
function perAmount(statement: string): string[] {
  const parts = statement.split(/,\s+/);
  const amounts = parts.map((part) => amountsIn(part));
  const [kind] = amounts.map(([amount]) => amount?.kind);
  const isEach = amounts.every((own) => own.length === 1 && own[0]?.kind === kind);
  return parts.length > 1 && isEach ? parts : [statement];
}

/** "Recipes may be shown, but never photographed": what follows is about the same. */
function withSubject(statement: string): string[] {
  const [first = '', ...others] = statement.split(CONTRAST);
  const [subject = ''] = first.split(/\s/);
  return [first, ...others.map((other) => `${other} ${subject}`)];
}

/** "Must not leave before 14 months" forbids nothing that waits so long, nor "not after 30 days" what is sooner. */
const notBefore = (statement: string): string =>
  statement.replace(
    RULE_WORDS.notBefore,
    (_, between: string, word: string) => `${between}${BOUND_OF[word.toLowerCase()] ?? word} `,
  );
const BOUND_OF: Readonly<Record<string, string>> = {
  before: 'at least',
  vor: 'mindestens',
  after: 'at most',
  nach: 'höchstens',
};

function ruleOf(written: string, context: string, fact: Fact): Rule {
  const statement = notBefore(written);
  const amounts = amountsIn(statement.replace(RULE_WORDS.unlessDone, ' '));
  const text = nameKey(written);
  const plain = nameKey(withoutBounds(statement));
  const main = nameKey(withoutBounds(statement.replace(RULE_WORDS.clauses, ' '))) || plain;
  const conditioned = conditionIn(plain);
  const mode = modeOf(main, conditioned?.kind ?? null);
  return {
    fact,
    mode,
    text,
    context,
    topic: topicOf(plain),
    condition: conditioned?.text ?? '',
    ruled: ruledIn(main, mode),
    isHolder: conditioned?.kind === 'holder',
    order: orderIn(plain),
    amounts,
  };
}

const RULING_WORDS = [
  RULE_WORDS.forbids,
  RULE_WORDS.requires,
  RULE_WORDS.permits,
  RULE_WORDS.only,
  RULE_WORDS.unless,
];

const topicOf = (text: string): string =>
  text
    .split(' ')
    .find(
      (word) =>
        !isStopWord(word) &&
        !FILLER_WORDS.has(word) &&
        !/^\d/.test(word) &&
        !RULING_WORDS.some((words) => words.test(word)),
    ) ?? '';

/** "No later than" forbids nothing. */
const BOUNDING =
  /\b(?:no|not|never|nicht|nie)\s+(?:\p{L}+er\s+than|less\s+than|more\s+than|below|under|above|over|mehr\s+als|weniger\s+als|\p{L}+er\s+als|unter|über)(?=\s+\S*\s*(?:\d|\p{L}))/giu;
const withoutBounds = (text: string): string => text.replace(BOUNDING, ' ');

interface Conditioned {
  readonly kind: 'unless' | 'only' | 'holder';
  readonly text: string;
}

const FEW_WORDS = 5;

function conditionIn(text: string): Conditioned | null {
  const plain = text.replace(RULE_WORDS.noException, 'x');
  const unless = RULE_WORDS.unless.exec(plain);
  const only = RULE_WORDS.only.exec(text);
  // "Only with a signature, except …": the way comes first.
  const isOnlyFirst = only !== null && unless !== null && only.index < unless.index;
  if (unless && !isOnlyFirst) return { kind: 'unless', text: wordsAfter(plain, unless, unless.index === 0) };
  if (only) {
    const after = wordsAfter(isOnlyFirst ? text.slice(0, unless.index) : text, only, false);
    return { kind: RULE_WORDS.holder.test(after) ? 'holder' : 'only', text: withoutLastVerb(after) };
  }
  const others = RULE_WORDS.nobodyElse.exec(text);
  if (others) return { kind: 'holder', text: text.slice(0, others.index).trim() };
  const isForbidden = RULE_WORDS.forbids.test(text) || RULE_WORDS.forbidden.test(text);
  const reserved = isForbidden ? null : RULE_WORDS.reserved.exec(text);
  return reserved ? { kind: 'holder', text: text.slice(0, reserved.index).trim() } : null;
}

/** "Nur mit Zustimmung mitgeteilt": the verb is no part of the condition. */
const withoutLastVerb = (text: string): string =>
  text.replace(/(?<=^(?:mit|nach|bei|an|durch|gegen|fur|von|vom|auf|im|uber) \S.*) \p{Ll}+(?:t|en)$/u, '');

function wordsAfter(text: string, found: RegExpExecArray, isFirst: boolean): string {
  const after = text.slice(found.index + found[0].length).trim();
  return isFirst ? after.split(' ').slice(0, FEW_WORDS).join(' ') : after;
}

function modeOf(text: string, conditioned: Conditioned['kind'] | null): Rule['mode'] {
  if (conditioned === 'holder' || conditioned === 'only') return 'only';
  if (conditioned !== 'unless' && text.search(RULE_WORDS.withoutException) >= 0) return 'requires';
  const said = text.replace(RULE_WORDS.describes, ' ');
  if (RULE_WORDS.forbids.test(said) || RULE_WORDS.forbidden.test(said)) return 'forbids';
  if (RULE_WORDS.requires.test(said)) return 'requires';
  return RULE_WORDS.permits.test(said) ? 'permits' : 'states';
}

/** "Do not shame" denies nothing of what stands before it; "sandals are forbidden" does, and "open to visitors" opens it. */
function ruledIn(text: string, mode: Rule['mode']): string {
  if (RULE_WORDS.forbidden.test(text) || (mode === 'forbids' && RULE_WORDS.passive.test(text))) return text;
  const found = mode === 'forbids' ? RULE_WORDS.forbids.exec(text) : RULE_WORDS.permits.exec(text);
  const after = found ? text.slice(found.index + found[0].length).trim() : '';
  if (mode !== 'permits') return after;
  // "Customers may look in": whoever may stands right before it.
  const [who = ''] = text.slice(0, found?.index).trim().split(' ').slice(-1);
  return after === '' ? text : `${who} ${after}`;
}

function orderIn(text: string): Rule['order'] {
  const before = RULE_WORDS.before.exec(text);
  if (!before) return null;
  return [text.slice(0, before.index).trim(), text.slice(before.index + before[0].length).trim()];
}
