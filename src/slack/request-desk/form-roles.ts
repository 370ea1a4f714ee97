import type { FormRole } from '../../blocks/role-label.ts';
import type { Request } from '../../requests/request.ts';
import type { Desk } from '../desk.ts';

/** A role as a form offers it; null stands for "not sure". */
export function formRole({ company, library }: Desk, slug: string | null): FormRole {
  if (slug === null) return { slug, name: 'Not sure', channelName: company.fallbackChannel() };
  const reached = company.role(slug);
  return {
    slug,
    name: reached?.name ?? slug,
    channelName: reached?.channel ?? null,
    group: library().role(slug)?.group ?? null,
  };
}

/** The likely ones first, then all, then "not sure" where somebody looks after such requests. */
export function rolesToChoose(desk: Desk, first: readonly (string | null)[]): FormRole[] {
  const { catalog, role } = desk.library();
  const likely = first.filter((slug) => slug !== null && role(slug) !== undefined);
  const slugs = new Set([...likely, ...catalog.roles.map(({ slug }) => slug)]);
  const roles = [...slugs].map((slug) => formRole(desk, slug));
  return desk.company.fallbackChannel() === null ? roles : [...roles, formRole(desk, null)];
}

/** Whoever has not had it yet, the likeliest owner first. */
export function rolesToPassTo(desk: Desk, { text, visited }: Request): FormRole[] {
  const { router, catalog } = desk.library();
  const likely =
    text.trim() === ''
      ? []
      : router
          .route(text)
          .owners.slice(0, 5)
          .map(({ role }) => role);
  const slugs = new Set([...likely, ...catalog.roles.map(({ slug }) => slug)]);
  return [...slugs]
    .filter((slug) => !visited.includes(slug) && desk.library().role(slug) !== undefined)
    .map((slug) => formRole(desk, slug));
}
