import type { Catalog } from '../../catalog/catalog.ts';
import { atOnce, givingWay, type Steps } from '../../in-slices.ts';
import { englishVectors } from '../word-vectors/english.ts';
import type { WordVectors } from '../word-vectors/word-vectors.ts';
import { wordsIn } from '../words/terms.ts';
import { createDeclines } from './declines.ts';
import { createChatter } from './learning/chatter.ts';
import type { Correction } from './learning/corrected-router.ts';
import { type Counted, createSmallTalk, everyday, nobodysTexts, spokenIn } from './learning/everyday.ts';
import { createExactExamples } from './learning/exact-examples.ts';
import { forgetful, type LearnedStore } from './learning/learned-store.ts';
import { type Lesson, lessonsInSteps, lessonsOf } from './learning/lessons.ts';
import { type Taught, teach, untaught } from './learning/taught.ts';
import { createMeaningModel } from './model/meaning-model.ts';
import { createSubjectModel } from './model/subject-model.ts';
import { createWordModel } from './model/word-model.ts';
import type { Router } from './verdict.ts';
import { type Signals, weigh } from './weigh.ts';

export { likelyOwner } from './doors.ts';
export type { Owner, Router, Verdict } from './verdict.ts';

/** A router that shows what its verdicts rest on: for measuring. */
export interface OpenRouter extends Router {
  signals(text: string): Signals;
}

/** Knows nobody: whatever is asked, nobody here owns it. */
const emptyRouter: Router = { route: () => ({ owners: [], nobody: 1 }) };

/** Finds owners by what documents and examples say. No training: it is ready at once. */
export function createRouter(catalog: Catalog): OpenRouter {
  const lessons = lessonsOf(catalog);
  return atOnce(build(catalog, lessons, atOnce(spokenIn(lessons)), untaught(catalog.roles.length), null));
}

/**
 * The same, and learns from example questions and corrections (oldest first), as far as there are any. Hands the
 * processor back in between, so that a bot goes on answering, and tells how far it is, from 0 to 1; it ends where
 * `progressed` throws. `vectors`: word vectors of the company's own, beside those that ship.
 */
export async function trainRouter(
  catalog: Catalog,
  corrections: readonly Correction[] = [],
  progressed: (share: number) => void = () => undefined,
  store: LearnedStore = forgetful,
  vectors: WordVectors | null = null,
): Promise<OpenRouter> {
  const lessons = await givingWay(lessonsInSteps(catalog, corrections));
  const slugs = catalog.roles.map(({ slug }) => slug);
  const spoken = await givingWay(spokenIn(lessons));
  const nobodys = nobodysTexts(declaredIn(catalog), spoken);
  const taught = await teach(lessons, slugs, nobodys, store, progressed);
  return givingWay(build(catalog, lessons, spoken, taught, vectors));
}

const declaredIn = ({ outOfScope }: Catalog): string[] => outOfScope.map(({ text }) => text);

/** Words in a usual question, and the shortest and longest that were measured. */
const USUAL = 8;
const SHORT = 2;
const LONG = 24;

const lengthOf = (text: string): number =>
  Math.log(Math.min(LONG, Math.max(SHORT, wordsIn(text).length)) / USUAL);

function* build(
  catalog: Catalog,
  lessons: readonly Lesson[],
  spoken: Counted,
  taught: Taught,
  vectors: WordVectors | null,
): Steps<OpenRouter> {
  const slugs = catalog.roles.map(({ slug }) => slug);
  const numbers = new Map(slugs.map((slug, number) => [slug, number]));
  const words = yield* createWordModel(lessons, numbers, everyday());
  const subjects = yield* createSubjectModel(catalog.roles, lessons, everyday());
  const tables = vectors === null ? [englishVectors()] : [vectors, englishVectors()];
  const meaning = yield* createMeaningModel(tables, lessons, numbers, everyday());
  const smallTalk = createSmallTalk(declaredIn(catalog), spoken);
  yield;
  const chatter = createChatter(declaredIn(catalog));
  yield;
  const declined = createDeclines(catalog.roles);
  yield;
  const withExact = yield* createExactExamples(catalog.roles);
  const signals = (text: string): Signals => {
    const fit = new Float32Array(slugs.length);
    words.addTo(text, fit);
    const judged = taught.judge(text);
    const learned = withExact(text, judged.learned);
    return {
      words: fit,
      ...subjects(text),
      ...meaning(text),
      ...judged,
      learned,
      smallTalk: smallTalk(text),
      chatter: chatter(text),
      length: lengthOf(text),
      declined: declined(text),
    };
  };
  const isTelling = (text: string) => wordsIn(text).length > 0;
  return {
    signals,
    route: (text) => (isTelling(text) ? weigh(signals(text), slugs) : emptyRouter.route(text)),
  };
}
