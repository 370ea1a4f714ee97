import { EVERYDAY } from '../../chatter/sentences.ts';
import { lazily } from '../../lazily.ts';
import { stem, wordsIn } from '../../words/terms.ts';
import { REQUESTS } from '../../work-requests/sentences.ts';

const START = '<';
const END = '>';
const SMOOTH = 0.5;
/** No word says more than this. */
const MOST = 3;
/** What the company says itself counts more. */
const DECLARED = 2;

/**
 * How much a text sounds like everyday talk, and like what the company says that nobody owns, rather than like what people
 * ask at work, whatever the company: the logarithms of how much likelier its words and pairs of words are there (naive
 * Bayes), by the root of their number, since they are not independent. 0 where none is known.
 */
export function createChatter(outOfScope: readonly string[]): (text: string) => number {
  const { talk, requests } = known();
  const declared = counted(outOfScope);
  const size = talk.counts.size + requests.counts.size;
  const likelihood = (count: number, total: number) => Math.log((count + SMOOTH) / (total + SMOOTH * size));
  return (text) => {
    const terms = termsOf(text);
    let sum = 0;
    for (const term of terms) {
      const said = (talk.counts.get(term) ?? 0) + DECLARED * (declared.counts.get(term) ?? 0);
      const ratio =
        likelihood(said, talk.total + DECLARED * declared.total) -
        likelihood(requests.counts.get(term) ?? 0, requests.total);
      sum += Math.max(-MOST, Math.min(MOST, ratio));
    }
    return sum / Math.sqrt(terms.size || 1);
  };
}

const known = lazily(() => ({ talk: counted(EVERYDAY.flat()), requests: counted(REQUESTS) }));

interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function counted(sentences: readonly string[]): Counted {
  const counts = new Map<string, number>();
  let total = 0;
  for (const term of sentences.flatMap((text) => [...termsOf(text)])) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    total++;
  }
  return { counts, total };
}

/** The stems of a text, and each two in a row, also with its start and its end. */
function termsOf(text: string): ReadonlySet<string> {
  const stems = wordsIn(text).map(stem);
  const all = [START, ...stems, END];
  return new Set([...stems, ...all.slice(1).map((word, at) => `${all[at]} ${word}`)]);
}
