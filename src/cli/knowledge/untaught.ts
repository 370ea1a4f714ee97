import type { Catalog } from '../../catalog/catalog.ts';
import type { Role } from '../../catalog/role.ts';
import type { Problem } from '../../documents/problem.ts';
import { wordsOf } from './knowledge.ts';

/** One line for all of them: they have one remedy. */
export function untaughtProblem(catalog: Pick<Catalog, 'roles'>): readonly Problem[] {
  const roles = catalog.roles.filter(({ kind, routing }) => kind === 'role' && routing.examples.length === 0);
  const [first] = roles;
  if (first === undefined) return [];
  const names = roles.slice(0, 8).map(({ name }) => name);
  const listed =
    roles.length > names.length
      ? `${names.join(', ')} and ${roles.length - names.length} more`
      : names.join(', ');
  const message = `Nobody has written example questions for ${listed}, so requests find ${roles.length === 1 ? 'it' : 'them'} by ${roles.length === 1 ? 'its' : 'their'} documents alone${thinlyWritten(roles)}. Write some ten for each, then thirty, under "examples:" in a file such as routing/${first.slug}.yml.`;
  return [{ path: first.sources[0] ?? '', line: 1, severity: 'warning', rule: 'no-examples', message }];
}

/** Documents of so few words hardly tell a role from others. */
const FEW_WORDS = 60;

function thinlyWritten(roles: readonly Role[]): string {
  const thin = roles.filter((role) => wordsOf(role) < FEW_WORDS);
  const named = thin.slice(0, 3).map((role) => `${role.name}: ${wordsOf(role)}`);
  const left = thin.length - named.length;
  return thin.length === 0
    ? ''
    : `, and these say little (words; ${named.join(', ')}${left > 0 ? `, and ${left} more such roles` : ''})`;
}
