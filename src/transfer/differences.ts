import type { Catalog } from '../catalog/catalog.ts';
import type { Role } from '../catalog/role.ts';

/** What a catalog says otherwise than another, a line each; where facts stand does not count. */
export function differences(before: Catalog, after: Catalog): readonly string[] {
  const now = new Map(after.roles.map((role) => [role.slug, role]));
  const roles = before.roles.flatMap((role) => {
    const other = now.get(role.slug);
    if (other === undefined) return [`${role.name}: not read again`];
    return FIELDS.filter((field) => said(role[field]) !== said(other[field])).map(
      (field) => `${role.name}: ${field} read otherwise`,
    );
  });
  return [...roles, ...(said(before.owned) === said(after.owned) ? [] : ['Who owns what: read otherwise'])];
}

const FIELDS = [
  'name',
  'kind',
  'aliases',
  'group',
  'defaultSeniority',
  'mission',
  'summary',
  'properties',
  'responsibilities',
  'metrics',
  'capabilities',
  'artifacts',
  'interactions',
  'skills',
  'frameworks',
  'principles',
  'ownership',
  'collaborations',
  'people',
  'notes',
  'routing',
] as const satisfies readonly (keyof Role)[];

/** Everything but sources, and the file in which a path is listed; lists of things in any order. */
function said(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value, plain);
  const items = value.map((one) => JSON.stringify(one, plain));
  return (value.every(isUnordered) ? items.sort() : items).join();
}

/** Keys in one order, whoever made the object. */
function plain(key: string, inner: unknown): unknown {
  if (OMITTED.includes(key)) return undefined;
  if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
  return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Aliases, and things with their owners. */
const isUnordered = (one: unknown): boolean =>
  typeof one === 'string' || (one !== null && typeof one === 'object' && 'owners' in one);

const OMITTED = ['source', 'metricSource', 'scope', 'written'];
