import type { Owned } from '../catalog/owned/owned.ts';
import type { ThingKind } from '../catalog/role.ts';
import { markdown, type Written } from './written.ts';

const HEADS: Readonly<Partial<Record<ThingKind, string>>> = {
  path: 'Path',
  repository: 'Repository',
  service: 'Service',
  website: 'Website',
  library: 'Library',
  component: 'Component',
  api: 'API',
  resource: 'Resource',
  system: 'System',
  domain: 'Domain',
  work: 'Area',
};

/** Services, systems and the like in one page, a table for each kind. Paths stay in the files that list them. */
export function ownershipPage(owned: readonly Owned[], nameOf: (slug: string) => string): readonly Written[] {
  const told = owned.filter(({ kind, source }) => kind !== 'path' || !isOwnersList(source.path));
  const kinds = [...new Set(told.flatMap(({ kind }) => HEADS[kind] ?? []))];
  const tables = kinds.map((head) => {
    const things = told.filter(({ kind }) => HEADS[kind] === head);
    const rows = things.map((thing) => row(thing, nameOf));
    return [
      `## ${head}`,
      '',
      `| ${head} | Also known as | Owner | Slack | Description |`,
      '|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  return tables.length === 0
    ? []
    : [{ path: 'ownership.md', text: `# Who owns what\n\n${tables.join('\n')}` }];
}

/** Whether a file lists paths for other tools; it is copied as it is. */
export const isOwnersList = (path: string): boolean =>
  /(?:^|[/.])(?:CODEOWNERS|(?:[A-Z]+_)*OWNERS)$/.test(path);

function row(
  { name, aliases, owners, channel, description }: Owned,
  nameOf: (slug: string) => string,
): string {
  const names = owners.map(({ role, written }) => (role === null ? written : nameOf(role)));
  const cells = [name, aliases.join('; '), names.join('; ') || 'nobody', channel ?? '', description ?? ''];
  return `| ${cells.map(markdown).join(' | ')} |`;
}
