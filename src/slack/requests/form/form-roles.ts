import type { FormRole } from '../../../blocks/roles/role-label.ts';
import type { Request } from '../../../requests/request.ts';
import type { Services } from '../../app/services.ts';

/** A role as a form offers it; null stands for "not sure". */
export function formRole({ company, library }: Services, slug: string | null): FormRole {
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
export function rolesToChoose(services: Services, first: readonly (string | null)[]): FormRole[] {
  const { catalog, role } = services.library();
  const likely = first.filter((slug) => slug !== null && role(slug) !== undefined);
  const slugs = new Set([...likely, ...catalog.roles.map(({ slug }) => slug)]);
  const roles = [...slugs].map((slug) => formRole(services, slug));
  return services.company.fallbackChannel() === null ? roles : [...roles, formRole(services, null)];
}

/** Whoever has not had it yet, the likeliest owner first. */
export function rolesToPassTo(services: Services, { text, visited }: Request): FormRole[] {
  const { router, catalog } = services.library();
  const likely =
    text.trim() === ''
      ? []
      : router
          .route(text)
          .owners.slice(0, 5)
          .map(({ role }) => role);
  const slugs = new Set([...likely, ...catalog.roles.map(({ slug }) => slug)]);
  return [...slugs]
    .filter((slug) => !visited.includes(slug) && services.library().role(slug) !== undefined)
    .map((slug) => formRole(services, slug));
}
