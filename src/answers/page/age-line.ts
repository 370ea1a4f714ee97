import type { Catalog } from '../../catalog/catalog.ts';
import { type Day, dayWords } from '../../catalog/dates/day.ts';
import { type Freshness, freshness } from '../../catalog/dates/freshness.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Answer, AnswerKind } from '../answer.ts';
import { andMore } from './and-more.ts';

type Reviews = Catalog['reviews'];

/** Answers that repeat what documents say of a role; the others lead to these. */
const TOLD: readonly AnswerKind[] = ['role', 'section', 'levels'];
const MOST_DOCUMENTS = 3;

/** The answer with the age of the documents it rests on, where these say when they were reviewed. */
export function withAge(answer: Answer, reviews: Reviews, today: Day, say: Messages): Answer {
  if (reviews.size === 0 || !TOLD.includes(answer.kind)) return answer;
  const sources = answer.page.sources.length > 0 ? answer.page.sources : answer.evidence;
  const reviewed = ageLine(
    sources.map(({ path }) => path),
    reviews,
    today,
    say,
  );
  return reviewed === null ? answer : { ...answer, page: { ...answer.page, reviewed } };
}

/**
 * "Reviewed 3 months ago", or which of these documents are overdue: a warning is not to drown among good news. Null where
 * none of them says when it was reviewed.
 */
export function ageLine(
  paths: readonly string[],
  reviews: Reviews,
  today: Day,
  { time: say }: Messages,
): string | null {
  const documents = [...new Set(paths)];
  const dated = documents.flatMap((path) => {
    const review = reviews.get(path);
    const state = review ? freshness(review, today) : null;
    return state === null ? [] : [{ path, state }];
  });
  const late = dated.filter(({ state }) => state.state === 'overdue');
  if (late.length > 0) return line(say.overdue, late, ({ dueOn }) => sinceWords(dueOn, today, say), say);
  const [only] = dated;
  if (documents.length === 1 && only) return `${say.reviewed} ${say.ago(only.state.age)}`;
  return only ? line(say.reviewed, dated, ({ age }) => say.ago(age), say) : null;
}

type TimeWords = Messages['time'];

interface Dated {
  readonly path: string;
  readonly state: Freshness;
}

/** "Reviewed 3 months ago: roles/x.md" for one, "Reviewed: roles/x.md 3 months ago, roles/y.md today" for several. */
function line(
  what: string,
  all: readonly Dated[],
  when: (state: Freshness) => string,
  say: TimeWords,
): string {
  const [first, ...others] = all;
  if (first && others.length === 0) return `${what} ${when(first.state)}: ${first.path}`;
  const shown = all.slice(0, MOST_DOCUMENTS).map(({ path, state }) => `${path} ${when(state)}`);
  const left = all.length - shown.length;
  return `${what}: ${[...shown, ...andMore(left, say.more)].join(', ')}`;
}

const sinceWords = (day: Day | null, today: Day, say: TimeWords): string =>
  day === null ? '' : say.since(dayWords(day, today, say.locale));
