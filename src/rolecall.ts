import { createHash } from 'node:crypto';
import { type Answerer, createAnswerer } from './answers/answerer.ts';
import { createCatalogReader } from './catalog/build/last-good.ts';
import type { Catalog } from './catalog/catalog.ts';
import { createToday, type Day } from './catalog/dates/day.ts';
import { withMoreDaysOff } from './catalog/dates/days-off.ts';
import { companyOf } from './company.ts';
import { problemLine } from './documents/problem.ts';
import { watchDocuments } from './documents/watch-documents.ts';
import { givingWay, type Steps } from './in-slices.ts';
import { inTurn, Superseded } from './in-turn.ts';
import { errorWords, type Log } from './log.ts';
import type { Language } from './messages/messages.ts';
import { type Metrics, NO_METRICS } from './metrics/metrics.ts';
import { type HolidayCalendars, NO_HOLIDAYS } from './people/holiday-calendars.ts';
import type { KnownCorrection } from './requests/moves/correction.ts';
import type { Company } from './requests/rules.ts';
import { type Library, libraryInSteps, withCorrections } from './search/library.ts';
import { forgetful, type LearnedStore } from './search/router/learning/learned-store.ts';
import { type Lesson, lessonsInSteps } from './search/router/learning/lessons.ts';
import { weighCorrections } from './search/router/learning/weigh-corrections.ts';
import { trainRouter } from './search/router/router.ts';
import type { Router } from './search/router/verdict.ts';
import type { WordVectors } from './search/word-vectors/word-vectors.ts';
import { withReviews } from './with-reviews.ts';

/** The router is taking in what was written. */
export interface Learning {
  readonly examples: number;
  /** From 0 to 1. */
  readonly progress: number;
}

/** Everything but the surfaces: the current library, and who answers from it. */
export interface Rolecall {
  readonly answerer: Answerer;
  readonly company: Company;
  library(): Library;
  catalog(): Catalog;
  /** Paths of the documents that broke, and count as they were before. */
  kept(): readonly string[];
  /** How far the router has come after a reload; null when it has learned everything. */
  learning(): Learning | null;
  /** Calls back whenever answers may have changed, and as learning goes on. Returns how to stop. */
  onChange(changed: () => void): () => void;
  /** Takes the corrections that are kept, oldest first, instead of those it had; the open ones count from the next question on. */
  learn(corrections: readonly KnownCorrection[]): void;
  /** Takes the days on which documents were found right in Slack, by their paths: they count as reviews. */
  confirm(days: ReadonlyMap<string, Day>): void;
  /** Follows the content folder: a saved document counts within a second. */
  watch(): { close(): Promise<void> };
}

/** What a company may bring besides its documents. */
export interface RolecallOptions {
  /** The corrections there are by now, so that the first training has them, too. */
  readonly kept?: readonly KnownCorrection[];
  readonly now?: () => number;
  readonly learned?: LearnedStore;
  readonly metrics?: Pick<Metrics, 'reloaded'>;
  readonly language?: Language;
  readonly holidays?: Pick<HolidayCalendars, 'daysOffOf' | 'onChange'>;
  /** Of the language of its documents, beside those that ship. */
  readonly vectors?: WordVectors | null;
}

export async function createRolecall(
  contentDir: string,
  log: Log,
  {
    kept = [],
    now = Date.now,
    learned = forgetful,
    metrics = NO_METRICS,
    language = 'en',
    holidays = NO_HOLIDAYS,
    vectors = null,
  }: RolecallOptions = {},
): Promise<Rolecall> {
  const librarian = await createLibrarian(contentDir, learned, language, holidays, vectors);
  let isStale = false;
  const missed = holidays.onChange(() => {
    isStale = true;
  });
  let corrections = kept.filter(isOpen);
  let uncorrected = await librarian.read(corrections);
  let library = withCorrections(uncorrected, corrections); // what all answer from, replaced whole
  let learning: Learning | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const changed of listeners) changed();
  };
  let confirmed: ReadonlyMap<string, Day> = new Map();
  const use = (next: Library) => {
    uncorrected = next;
    library = withReviews(withCorrections(uncorrected, corrections), confirmed);
    tell();
  };
  const learns = (now: Learning | null) => {
    learning = now;
    tell();
  };
  const read = () => {
    report(library.catalog, log);
    metrics.reloaded('done');
  };
  read();
  const reload = inTurn(
    async (isLast) => {
      const early = (untrained: Library) => {
        use(untrained); // documents count at once; what the router learns from them follows
        read();
      };
      const learnsOn = (now: Learning) => {
        if (!isLast()) throw new Superseded();
        learns(now);
      };
      const witness = { early, learns: learnsOn };
      const trained = await librarian.read(corrections, witness).finally(() => learns(null));
      use(trained);
    },
    (error) => {
      metrics.reloaded('failed');
      log.error('reload failed, the last good catalog stays', { error: errorWords(error) });
    },
  );
  missed();
  holidays.onChange(reload);
  if (isStale) reload();
  return {
    answerer: createAnswerer(() => library, createToday(now)),
    company: companyOf(() => library),
    library: () => library,
    catalog: () => library.catalog,
    kept: librarian.kept,
    learning: () => learning,
    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    learn(known) {
      corrections = known.filter(isOpen);
      use(uncorrected);
    },
    confirm(days) {
      confirmed = days;
      use(uncorrected);
    },
    watch: () => watchDocuments(contentDir, reload),
  };
}

/** Stands for all of it: the words themselves would be kept twice. */
function* sumOf(lessons: readonly Lesson[], others: unknown): Steps<string> {
  const hash = createHash('sha256').update(JSON.stringify(others));
  for (let from = 0; from < lessons.length; from += AT_ONCE) {
    hash.update(JSON.stringify(lessons.slice(from, from + AT_ONCE)));
    yield;
  }
  return hash.digest('base64');
}

const AT_ONCE = 500;

const isOpen = ({ state }: KnownCorrection): boolean => state === 'open';

export interface Librarian {
  /** The router is trained with `corrections`, too. */
  read(corrections?: readonly KnownCorrection[], witness?: Witness): Promise<Library>;
  /** Paths of the documents that broke, and count as they were before. */
  kept(): readonly string[];
}

/** Who wants to know how a reading goes on: training takes a few seconds. */
export interface Witness {
  /** Is handed the new documents with the old router, before training. */
  early(library: Library): void;
  /** Throws where it is not worth going on. */
  learns(learning: Learning): void;
}

/** Reads the folder into a library. An edit that teaches the router nothing new spares the training. */
export async function createLibrarian(
  contentDir: string,
  store: LearnedStore = forgetful,
  language: Language = 'en',
  { daysOffOf }: Pick<HolidayCalendars, 'daysOffOf'> = NO_HOLIDAYS,
  vectors: WordVectors | null = null,
): Promise<Librarian> {
  const reader = createCatalogReader(contentDir);
  let learned = '';
  let router: Router | null = null;
  return {
    kept: reader.kept,
    async read(corrections = [], witness) {
      const catalog = withMoreDaysOff(await reader.read(), daysOffOf);
      const { counted } = weighCorrections(corrections, catalog);
      const lessons = await givingWay(lessonsInSteps(catalog, counted));
      const declines = catalog.roles.map(({ slug, routing }) => [slug, routing.declines]);
      const learning = await givingWay(sumOf(lessons, [declines, catalog.outOfScope]));
      const library = await givingWay(libraryInSteps(catalog, router, language));
      witness?.early(library);
      if (learning === learned) return library;
      const progressed = (progress: number) => witness?.learns({ examples: lessons.length, progress });
      router = await trainRouter(catalog, counted, progressed, store, vectors);
      learned = learning;
      return { ...library, router };
    },
  };
}

function report({ roles, problems }: Catalog, log: Log): void {
  const levels = { error: 'error', warning: 'warn', note: 'info' } as const;
  const told = problems.filter(({ rule }) => rule !== 'own-words');
  const documents = problems.length - told.length;
  for (const problem of told) log[levels[problem.severity]](problemLine(problem));
  if (documents > 0) log.info('headings were told by likeness to others: check names them', { documents });
  log.info('content loaded', { roles: roles.length, problems: told.length });
}
