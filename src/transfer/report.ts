import type { Catalog } from '../catalog/catalog.ts';
import { problemLine } from '../documents/problem.ts';

export interface Decision {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What only the company can settle: the kinds of which there are any. */
export function decisions(
  catalog: Catalog,
  unlike: readonly string[],
  notRead: readonly string[],
): readonly Decision[] {
  const { roles, owned, problems } = catalog;
  const places = ({ path, line }: { readonly path: string; readonly line: number }): string =>
    `${path}:${line}`;
  const all: readonly Decision[] = [
    { title: 'Look at these in the documents', lines: problems.map(problemLine) },
    {
      title: 'Not read: files of another kind. Save what is of use as Markdown, YAML or CSV',
      lines: notRead,
    },
    {
      title: 'Written otherwise than it was read: compare the two, and correct the new document',
      lines: unlike,
    },
    {
      title: 'Nothing says where requests go: write a channel into the routing file',
      lines: roles
        .filter(({ routing }) => routing.channel === null)
        .map(({ name, slug }) => `${name}: routing/${slug}.yml`),
    },
    {
      title: 'Nothing is written about them but their name: describe them, or delete both files',
      lines: roles
        .filter(
          (role) =>
            role.kind === 'role' &&
            role.mission === null &&
            role.summary === null &&
            role.responsibilities.length +
              role.ownership.length +
              role.skills.length +
              role.frameworks.length ===
              0,
        )
        .map(({ name, slug }) => `${name}: roles/${slug}.md`),
    },
    {
      title: 'Owned by nobody',
      lines: owned
        .filter(({ owners }) => owners.length === 0)
        .map(({ name, source }) => `${name} (${places(source)})`),
    },
    {
      title: 'Owned by a person, or by somebody no document describes',
      lines: owned
        .filter(({ owners }) => owners.length > 0 && owners.every(({ role }) => role === null))
        .map(
          ({ name, owners, source }) =>
            `${name}: ${owners.map(({ written }) => written).join(', ')} (${places(source)})`,
        ),
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** The same as a page to work through. */
export function reportPage(found: readonly Decision[]): string {
  const parts = found.map(
    ({ title, lines }) => `## ${title}\n\n${lines.map((line) => `- [ ] ${line}`).join('\n')}\n`,
  );
  const body = parts.length === 0 ? 'Nothing needs a decision.\n' : parts.join('\n');
  return `# What needs a decision\n\n${body}`;
}
