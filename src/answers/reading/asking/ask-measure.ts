import { asksQuantity, quantitiesAsked } from '../../../lexicon/quantity-words.ts';
import type { Intent } from '../../../lexicon/questions/intent.ts';
import { type Fact, tellsQuantity } from '../../../search/facts/fact.ts';
import type { FactHit } from '../../../search/facts/fact-index.ts';
import type { Library } from '../../../search/library.ts';
import { likelyOwner } from '../../../search/router/router.ts';
import { ENOUGH, findFacts, toldByOwner } from '../../finding/find-facts.ts';
import type { FactQuestion } from '../../question.ts';
import type { Read } from '../read.ts';

/** How much it counts that the router names the same role. */
const AGREED = 0.35;
/** And that the line tells a number of the kind that is asked for: degrees where it is asked how warm. */
const FITTING = 0.1;
/** So much of what is asked a measure must speak of, by how surely one is asked for. */
const OF_MEASURES = 0.5;
const PERHAPS = 0.75;
/** Below this, no measure is asked for; with a word that asks how much or how long, and no request either, below this. */
const LEAST_SHARE = 0.2;
const LEAST_WITH_WORD = 0.08;
const LEAST_BESIDE_REQUEST = 0.12;

/** So sure that a number is asked for, the line by which it is somebody's is enough. */
const SURELY = 0.6;

/** What a question that begins like one for a measure may be taken for. */
const PERHAPS_MEASURE: ReadonlySet<Intent> = new Set([
  'route',
  'metrics',
  'why',
  'role',
  'else',
  'which',
  'levels',
]);
/** Nothing else is asked for twice as surely. */
const NEARLY = 0.5;
/** "How many days of holiday …" begins like a measure as well. */
const HARDLY = 0.35;

/** May it ask for a number? */
export function mayAskMeasure(read: Read): boolean {
  const { intent, leaning, tokens } = read;
  const share = leaning.find((one) => one.intent === 'metrics')?.share ?? 0;
  if (isMeasureByOpening(read) || (share > LEAST_BESIDE_REQUEST && share > NEARLY * read.share)) return true;
  const hasWord = intent !== 'route' && tokens.some(({ word }) => asksQuantity(word));
  return share >= (hasWord ? LEAST_WITH_WORD : LEAST_SHARE);
}

const isMeasureByOpening = ({ opensMeasure, intent, share }: Read): boolean =>
  opensMeasure && (PERHAPS_MEASURE.has(intent) || (intent === 'unwritten' && share < HARDLY));

/** "How fast must …?", "by when is …?" without a role: the line whose measure it is, or null. */
export function askMeasure(read: Read, library: Library): FactQuestion | null {
  const share = read.leaning.find(({ intent }) => intent === 'metrics')?.share ?? 0;
  if (!mayAskMeasure(read) || (read.thing.thing === '' && !read.opensMeasure)) return null;
  if (isTold(read)) return null;
  const isAsked = isMeasureByOpening(read) || (read.intent === 'metrics' && !isRatherRequest(read));
  const { owners } = library.router.route(read.typed);
  const confidenceIn = ({ fact }: FactHit) =>
    owners.find(({ role }) => role === fact.role.slug)?.confidence ?? 0;
  const asked = { ...read.thing, section: 'metrics' as const, towards: null };
  const kinds = quantitiesAsked(read.tokens.map(({ word }) => word));
  const isTelling = (fact: Fact) => mayTell(fact, kinds);
  const trustIn = (hit: FactHit) =>
    hit.coverage +
    AGREED * confidenceIn(hit) +
    (kinds.length > 0 && tellsQuantity(hit.fact, kinds) ? FITTING : 0);
  const [best] = findFacts(library, { ...asked, loosely: true })
    .filter(({ fact }) => fact.place === null && isTelling(fact) && (isAsked || fact.about !== 'note'))
    .map((hit) => ({
      hit,
      trust: isAsked ? trustIn(hit) : hit.coverage,
      rank: hit.score + AGREED * confidenceIn(hit),
    }))
    .sort((a, b) => b.rank - a.rank);
  if (best && best.trust >= needed(read, share))
    return { kind: 'fact', role: best.hit.fact.role.slug, ...asked };
  const isSure = read.opensMeasure || (read.intent === 'metrics' && read.share > SURELY);
  const owner =
    isAsked && isSure ? library.role(likelyOwner(library.router.route(read.typed))?.role ?? '') : undefined;
  return owner && toldByOwner(read.thing, owner, library)
    ? { kind: 'fact', role: owner.slug, ...asked }
    : null;
}

/** "Our builds broke and nobody can repair them": no word asks for a number, and hardly anything else says that one is asked for. */
export const isTold = ({ tokens, typed, opensMeasure, leaning }: Read): boolean =>
  (leaning.find(({ intent }) => intent === 'metrics')?.share ?? 0) < WITHOUT_WORD &&
  !opensMeasure &&
  !typed.includes('?') &&
  !tokens.some(({ word }) => asksQuantity(word));
const WITHOUT_WORD = 0.3;

/** Something is wanted of somebody about as surely as a number is asked for. */
export const isRatherRequest = ({ leaning, opensMeasure }: Read): boolean => {
  const shareOf = (intent: Intent) => leaning.find((one) => one.intent === intent)?.share ?? 0;
  return !opensMeasure && shareOf('route') > shareOf('metrics') * NEARLY;
};

function needed(read: Read, share: number): number {
  const { intent } = read;
  if (isMeasureByOpening(read)) return OF_MEASURES;
  if (intent === 'metrics' && !isRatherRequest(read)) return share > 0.4 ? OF_MEASURES : ENOUGH;
  return PERHAPS;
}

/** A measure may tell a number in any words; of all else, only what tells the kind that is asked for. */
export const mayTell = (fact: Fact, kinds: readonly number[]): boolean =>
  tellsQuantity(fact) && (kinds.length === 0 || fact.about === 'metrics' || tellsQuantity(fact, kinds));
