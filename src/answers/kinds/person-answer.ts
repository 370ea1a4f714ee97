import type { Role } from '../../catalog/role.ts';
import { rolesOf } from '../../people/holders.ts';
import type { KnownPerson } from '../../people/known-people.ts';
import type { Library } from '../../search/library.ts';
import { type Answer, answerOf } from '../answer.ts';
import type { ViewContext } from '../finding/holders-for.ts';
import { bold, bullet, bullets, italic, type Part, text } from '../page/page.ts';

/**
 * The roles that somebody has, each with what says so. `person`: null for whoever is not there any more, or was never; `own`:
 * slug of the role that they themselves show to colleagues.
 */
export function answerPerson(
  person: KnownPerson | null,
  own: string | null,
  library: Library,
  context: ViewContext,
): Answer {
  const { people: say } = library.say;
  const { known, today } = context;
  if (known === null) return answerIn(say.rolesOfSomebody, [text(say.hidden)]);
  if (person === null || person.isGone)
    return answerIn(person === null ? say.rolesOfSomebody : say.whatDoes(person.name), [text(say.noRole)]);
  const found = rolesOf(person.id, library.catalog.roles, known, today);
  const evidence = found.flatMap(({ role, holder: { source, group } }) =>
    source === null ? [] : [{ text: group ?? role.name, ...source }],
  );
  const written = found.map(({ role, holder: { duty, group, source } }) =>
    bullet(
      [bold(role.name), duty === null ? '' : ` (${duty})`],
      [[italic(group ?? `${source?.path}:${source?.line}`)]],
    ),
  );
  const said = own === null || found.some(({ role }) => role.slug === own) ? undefined : library.role(own);
  const lines = [...written, ...(said ? [bullet([bold(said.name)], [[italic(say.saysSo)]])] : [])];
  const parts = [
    lines.length > 0 ? bullets(lines) : text(say.noRole),
    ...(person.title ? [text(say.profile(person.title))] : []),
  ];
  const roles = [...found.map(({ role }) => role), ...(said ? [said] : [])];
  return answerIn(say.whatDoes(person.name), parts, roles, evidence);
}

function answerIn(
  title: string,
  parts: readonly Part[],
  roles: readonly Role[] = [],
  evidence: Answer['evidence'] = [],
): Answer {
  return answerOf({
    kind: 'people',
    roles: roles.map(({ slug }) => slug),
    evidence,
    page: {
      title,
      parts: [...parts],
      choices: roles
        .slice(0, 5)
        .map(({ slug, name }) => ({ label: name, question: { kind: 'role', role: slug } })),
      sources: evidence,
      shareable: null,
    },
  });
}
