import { SEEKING_WORDS } from '../../../lexicon/asking/seeking-words.ts';
import { PERSON_ENDING } from '../../../lexicon/people-words.ts';
import type { Intent } from '../../../lexicon/questions/intent.ts';
import type { Library } from '../../../search/library.ts';
import { doorsOf } from '../../../search/router/doors.ts';
import { likelyOwner } from '../../../search/router/router.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import { tokenize } from '../../../search/words/words.ts';
import { ENOUGH, findFacts, quantitiesIn } from '../../finding/find-facts.ts';
import { isSection, type Question, type Section } from '../../question.ts';
import { isOwn, type Read } from '../read.ts';
import { askMeasure, isRatherRequest, isTold, mayTell } from './ask-measure.ts';
import { saidOf } from './said-of.ts';

/** What is asked of all roles at once; null where something is wanted, from whoever owns it. */
export function askOfAll(read: Read, library: Library): Question | null {
  const { intent } = read;
  const line = askPlainFact(read, library);
  if (line) return line;
  if (isSection(intent)) return askPart(read, intent, library);
  if (intent === 'who') return askWho(read, library);
  if (intent === 'unwritten' && isClearlyUnwritten(read, library))
    return { kind: 'unwritten', role: null, thing: saidOf(read) };
  if (isOfUnknownRole(read, library)) return { kind: 'unwritten', role: null, thing: saidOf(read) };
  if (!PERHAPS_MEASURE.has(intent)) return null;
  return (
    askMeasure(read, library) ??
    (intent === 'route' || (intent === 'unwritten' && read.share < HALF)
      ? (askBareThing(read, library) ?? askPerhapsWho(read, library) ?? askPerhapsUnwritten(read, library))
      : null)
  );
}

/** What else may ask for a measure. */
const PERHAPS_MEASURE: ReadonlySet<Intent> = new Set(['route', 'unwritten', 'which', 'levels', 'ladder']);

function askWho({ thing, share, telling }: Read, library: Library): Question | null {
  if (thing.thing + thing.besides === '') return null;
  const [line] = findFacts(library, { ...thing, section: null, towards: null });
  const isWritten = line !== undefined && line.coverage >= ENOUGH;
  return isWritten || (share > 0.4 && telling <= 4) ? { kind: 'who', ...thing } : null;
}

/** "Who …?" may as well be a request; where nobody is known to own it, whoever has it is named. */
function askPerhapsWho(read: Read, library: Library): Question | null {
  const { thing, share, telling, typed, leaning, tokens } = read;
  const [, second] = leaning;
  const isLikely = telling > 0 && second?.intent === 'who' && second.share >= share / 3;
  // "Who talks to farmers?"
  const isSeeking = SEEKING_WORDS.has(tokens[0]?.word ?? '');
  if (telling > 4 || !(isLikely || isSeeking) || thing.thing + thing.besides === '') return null;
  if (likelyOwner(library.router.route(typed))) return null;
  const whole = { thing: `${thing.thing} ${thing.besides}`.trim(), besides: '' };
  const asked = isLikely ? thing : whole;
  const [line] = findFacts(library, { ...asked, section: null, towards: null });
  return line && line.coverage >= (isLikely ? ENOUGH : NEARLY_ALL) ? { kind: 'who', ...asked } : null;
}

/** "kubernetes": a name and nothing else, that no single role is known to own, looks for whoever has it. */
function askBareThing({ thing, telling, tokens, typed }: Read, library: Library): Question | null {
  if (telling === 0 || telling < tokens.length || tokens.length > MOST_OF_NAME) return null;
  const [line] = findFacts(library, { ...thing, section: null, towards: null });
  if (!line || line.coverage < NEARLY_ALL || doorsOf(library.router.route(typed)).roles.length === 1)
    return null;
  return { kind: 'who', ...thing };
}

/** "When is payday?" where a line speaks of nearly all of it. */
function askPlainFact({ thing, telling, tokens, intent }: Read, library: Library): Question | null {
  if (!PLAINLY.has(intent) || !WHEN.has(tokens[0]?.word ?? '') || telling === 0 || telling > MOST_OF_NAME)
    return null;
  const asked = { ...thing, section: null, towards: null };
  const [line] = findFacts(library, asked);
  return line && line.coverage >= NEARLY_ALL ? { kind: 'fact', role: null, ...asked } : null;
}

const PLAINLY: ReadonlySet<Intent> = new Set(['route', 'unwritten', 'metrics']);
const WHEN: ReadonlySet<string> = new Set(['when', 'wann', 'quand', 'cuando']);

const MOST_OF_NAME = 3;
const NEARLY_ALL = 0.85;

/** "Who is the CTO?" that nobody is known to own, of something that no document speaks of. */
function askPerhapsUnwritten(
  { leaning, share, thing, telling, typed }: Read,
  library: Library,
): Question | null {
  const [, second] = leaning;
  if (telling === 0 || telling > 2 || second?.intent !== 'unwritten' || second.share < share / 3) return null;
  if (likelyOwner(library.router.route(typed))) return null;
  const isWritten = findFacts(library, { ...thing, section: null, towards: null }).length > 0;
  return isWritten ? null : { kind: 'unwritten', role: null, thing: thing.thing };
}

/** A part of no role in particular: the line of any that answers, or of which role it is to be. */
function askPart(read: Read, section: Section, library: Library): Question | null {
  const { share, thing, telling, tokens } = read;
  const measure = section === 'metrics' ? askMeasure(read, library) : null;
  if (measure) return measure;
  if (section === 'metrics' && (isTold(read) || (isRatherRequest(read) && telling > FEW))) return null;
  const asked = { ...thing, section, towards: null };
  if (telling === 0) {
    const [first] = findFacts(library, asked).filter(({ fact }) => fact.about === section);
    if (tokens.length > FEW && first && first.coverage >= ENOUGH)
      return { kind: 'fact', role: null, ...asked };
    const isSaid = tokens.some(({ word }) => !isStopWord(word));
    return isSaid && share > (tokens.length > FEW ? 0.5 : 0.3) ? { kind: 'section-of', section } : null;
  }
  const kinds = quantitiesIn(thing);
  const line = findFacts(library, asked).find(
    ({ fact }) =>
      fact.place === null && (section !== 'metrics' || kinds.length === 0 || mayTell(fact, kinds)),
  );
  const isOfLine = section === 'metrics' || section === 'interactions' || share > 0.4;
  if (isOfLine && line && line.coverage >= ENOUGH && !isLikeRole(thing.thing, library))
    return { kind: 'fact', role: null, ...asked };
  const isOfRole = isLikeRole(thing.thing, library) || section !== 'metrics';
  return telling <= 3 && share > 0.3 && isOfRole
    ? { kind: 'unwritten', role: null, thing: thing.thing }
    : null;
}

/** "What does our sports editor do": all that it may ask is of a role, and what it names is called like one. */
function isOfUnknownRole({ leaning, thing, telling, tokens, typed }: Read, library: Library): boolean {
  const ofRole = leaning.reduce(
    (sum, { intent, share }) => (isSection(intent) || OF_ROLE.has(intent) ? sum + share : sum),
    0,
  );
  if (ofRole < HALF || telling === 0 || telling > 2 || tokens.length > MOST_OF_ROLE) return false;
  const last = tokenize(thing.thing).at(-1)?.word ?? '';
  const isSomebody = PERSON_ENDING.test(last) && !library.facts.has(last);
  return (
    (isSomebody || isLikeRole(thing.thing, library)) && likelyOwner(library.router.route(typed)) === null
  );
}

const OF_ROLE: ReadonlySet<string> = new Set([
  'unwritten',
  'role',
  'declines',
  'levels',
  'ladder',
  'which',
  'next',
]);
const HALF = 0.5;
const MOST_OF_ROLE = 10;

const FEW = 3;

/** "How many …?" is rarely written, but may be a measure; how many days of leave *I* have left, somebody can tell. */
function isClearlyUnwritten(read: Read, library: Library): boolean {
  const { share, telling, thing, typed } = read;
  if (share <= 0.4 || telling > 2) return false;
  if (isOwn(read) && likelyOwner(library.router.route(typed))) return false;
  const [line] = findFacts(library, { ...thing, section: 'metrics', towards: null, loosely: true });
  return !(line?.fact.about === 'metrics' && line.coverage >= SURELY);
}

const SURELY = 0.75;

/** "marketing manager" where there is a product manager: it ends as names of roles do. */
function isLikeRole(thing: string, library: Library): boolean {
  const last = tokenize(thing).at(-1)?.word ?? '';
  const ends = library.once(
    ENDS,
    () => new Set(library.catalog.roles.flatMap(({ name }) => tokenize(name).at(-1)?.word ?? [])),
  );
  return [...ends].some((end) => last.length > 3 && (last.endsWith(end) || end.endsWith(last.slice(-6))));
}

const ENDS = {};
