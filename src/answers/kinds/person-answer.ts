import { rolesOf } from '../../people/holders.ts';
import type { KnownPerson } from '../../people/known-people.ts';
import type { Library } from '../../search/library.ts';
import { type Answer, answerOf } from '../answer.ts';
import { bold, bullet, bullets, italic, text } from '../page/page.ts';
import type { ViewContext } from './people-answer.ts';

/** The roles that somebody has, each with what says so. `person`: null for whoever is not there any more, or was never. */
export function answerPerson(person: KnownPerson | null, library: Library, context: ViewContext): Answer {
  const { people: say } = library.say;
  const { known, today } = context;
  const found =
    known === null || person === null || person.isGone
      ? []
      : rolesOf(person.id, library.catalog.roles, known, today);
  const evidence = found.flatMap(({ role, holder: { source, group } }) =>
    source === null ? [] : [{ text: group ?? role.name, ...source }],
  );
  const lines = found.map(({ role, holder: { duty, group, source } }) =>
    bullet(
      [bold(role.name), duty === null ? '' : ` (${duty})`],
      [[italic(group ?? `${source?.path}:${source?.line}`)]],
    ),
  );
  return answerOf({
    kind: 'people',
    roles: found.map(({ role }) => role.slug),
    evidence,
    page: {
      title: known === null || person === null ? say.rolesOfSomebody : say.whatDoes(person.name),
      parts: [lines.length > 0 ? bullets(lines) : text(known === null ? say.hidden : say.noRole)],
      choices: found
        .slice(0, 5)
        .map(({ role }) => ({ label: role.name, question: { kind: 'role', role: role.slug } })),
      sources: evidence,
      shareable: null,
    },
  });
}
