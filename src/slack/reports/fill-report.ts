import type { Answer } from '../../answers/answer.ts';
import type { Question } from '../../answers/question.ts';
import { MOST_LINES, type WrongPlace, wrongFailed, wrongForm } from '../../blocks/care/wrong-form.ts';
import type { QuotedLine } from '../../blocks/care/wrong-memory.ts';
import type { ModalView } from '../../blocks/kit/modal.ts';
import { audienceIn } from '../../blocks/requests/form/form-state.ts';
import type { Services } from '../app/services.ts';
import { formRole } from '../requests/form/form-roles.ts';
import { destinationOf, placeOf } from '../requests/form/form-state.ts';
import { recipientOf } from './recipient.ts';

/** The form in which somebody says what is wrong with an answer. */
export async function fillReport(services: Services, question: Question): Promise<ModalView> {
  const answer = services.answerer.answer(question, 'full');
  const { role, page } = answer;
  if (role === null || !services.library().role(role))
    return wrongFailed(services.library().say.wrong.gone, services.library().say);
  const lines = linesOf(answer);
  const paths = lines.length === 0 ? [null] : lines.map(({ path }) => path);
  const places = await placesFor(services, role, [...new Set(paths)]);
  const privately = places
    .filter(({ place }) => audienceIn(place) === 'private')
    .flatMap(({ paths }) => paths);
  return wrongForm({ role, about: page.title, lines, places, privately }, services.library().say);
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
function placesFor(
  services: Services,
  role: string,
  paths: readonly (string | null)[],
): Promise<HeardPlace[]> {
  const heard = paths.map((path) => ({ path, ...recipientOf(services, role, path) }));
  const first = heard.filter(
    (one, index) => heard.findIndex(({ slug, owner }) => slug === one.slug && owner === one.owner) === index,
  );
  return Promise.all(
    first.map(async ({ slug, owner }): Promise<HeardPlace> => {
      const theirs = heard.filter((one) => one.slug === slug && one.owner === owner);
      const found = await destinationOf(services, slug, false);
      return {
        role: formRole(services, slug),
        place: await placeOf(services, { role: slug, confidential: false }, found),
        paths: theirs.map(({ path }) => path ?? ''),
        documents: first.length === 1 ? [] : theirs.flatMap(({ path }) => path ?? []),
        owner,
      };
    }),
  );
}
