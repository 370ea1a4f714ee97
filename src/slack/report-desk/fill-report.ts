import type { Answer } from '../../answers/answer.ts';
import type { Question } from '../../answers/question.ts';
import { audienceIn } from '../../blocks/form-state.ts';
import type { ModalView } from '../../blocks/modal.ts';
import { MOST_LINES, type WrongPlace, wrongFailed, wrongForm } from '../../blocks/wrong-form.ts';
import type { QuotedLine } from '../../blocks/wrong-memory.ts';
import type { Desk } from '../desk.ts';
import { formRole } from '../request-desk/form-roles.ts';
import { destinationOf, placeOf } from '../request-desk/form-state.ts';
import { recipientOf } from './recipient.ts';

const GONE = 'The documents no longer know this role. Ask again with /role.';

/** The form in which somebody says what is wrong with an answer. */
export async function fillReport(desk: Desk, question: Question): Promise<ModalView> {
  const answer = desk.answerer.answer(question, 'full');
  const { role, page } = answer;
  if (role === null || !desk.library().role(role)) return wrongFailed(GONE);
  const lines = linesOf(answer);
  const paths = lines.length === 0 ? [null] : lines.map(({ path }) => path);
  const places = await placesFor(desk, role, [...new Set(paths)]);
  const privately = places
    .filter(({ place }) => audienceIn(place) === 'private')
    .flatMap(({ paths }) => paths);
  return wrongForm({ role, about: page.title, lines, places, privately });
}

/** Each line once; two statements may stand on one line. */
function linesOf({ evidence }: Answer): QuotedLine[] {
  const byPlace = new Map(evidence.map((it) => [`${it.path}:${it.line}:${it.text}`, it]));
  return [...byPlace.values()].slice(0, MOST_LINES);
}

/** `paths`: of the documents about which they hear; "" where none is known. */
interface HeardPlace extends WrongPlace {
  readonly paths: readonly string[];
}

/** One for each that hears of some of the documents. */
function placesFor(desk: Desk, role: string, paths: readonly (string | null)[]): Promise<HeardPlace[]> {
  const heard = paths.map((path) => ({ path, ...recipientOf(desk, role, path) }));
  const first = heard.filter(
    (one, index) => heard.findIndex(({ slug, owner }) => slug === one.slug && owner === one.owner) === index,
  );
  return Promise.all(
    first.map(async ({ slug, owner }): Promise<HeardPlace> => {
      const theirs = heard.filter((one) => one.slug === slug && one.owner === owner);
      const found = await destinationOf(desk, slug, false);
      return {
        role: formRole(desk, slug),
        place: await placeOf(desk, { role: slug, confidential: false }, found),
        paths: theirs.map(({ path }) => path ?? ''),
        documents: first.length === 1 ? [] : theirs.flatMap(({ path }) => path ?? []),
        owner,
      };
    }),
  );
}
