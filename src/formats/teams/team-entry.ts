import type { Source } from '../../documents/problem.ts';
import { type Facts, joinFacts, type Origin, type RoleEntry } from '../profiles/role-entry.ts';

interface TeamWords extends Partial<Pick<RoleEntry, 'aliases' | 'group' | 'routing' | 'kind' | 'isAside'>> {
  readonly name: string;
  readonly source: Source;
  readonly facts?: Partial<Facts>;
  /** `table`: no more than named there; then whatever describes it counts for more. */
  readonly origin?: Extract<Origin, 'team' | 'table'>;
}

/** What a document says of a team, or of a role that it names in passing. */
export function teamEntry({ name, source, facts = {}, origin = 'team', ...more }: TeamWords): RoleEntry {
  return {
    origin,
    kind: more.kind ?? 'team',
    name,
    slug: null,
    aliases: [...new Set(more.aliases ?? [])].filter((alias) => alias !== name),
    group: more.group ?? null,
    defaultSeniority: null,
    facts: joinFacts([facts]),
    routing: more.routing ?? {},
    place: null,
    source,
    ...(more.isAside ? { isAside: true } : {}),
  };
}

/** A team written "@acme/payments" or "group:default/payments", by all names people may type. */
export function handleEntry(written: string, name: string, source: Source): RoleEntry {
  const id = written.replace(/^group:(?:[^/]*\/)?/i, '').replace(/^@/, '');
  return teamEntry({ name, aliases: [id], source, origin: 'table' });
}
