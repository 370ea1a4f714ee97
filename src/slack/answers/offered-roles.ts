import { decodeCardTarget } from '../../blocks/requests/card/forms/card-target.ts';
import { decodeFormMemory } from '../../blocks/requests/form/form-memory.ts';
import { MOST_OPTIONS } from '../../blocks/roles/role-finder.ts';
import type { FormRole } from '../../blocks/roles/role-label.ts';
import { fitsMenu } from '../../blocks/roles/role-value.ts';
import { suggestRoles } from '../../search/suggest-roles.ts';
import type { Services } from '../app/services.ts';
import { otherwise } from '../posting/tidy-up.ts';
import { formRole, rolesToChoose, rolesToPassTo } from '../requests/form/form-roles.ts';

/** What a menu of roles offers to somebody who has typed so far, best first: anywhere a role is looked up. */
export function offeredToFind(services: Services, typed: string): FormRole[] {
  return suggestRoles(services.library(), typed, Number.POSITIVE_INFINITY).map(({ slug }) =>
    formRole(services, slug),
  );
}

/** In the request form: the likely ones while nothing is typed, and at the end "not sure", where somebody takes such requests. */
export function offeredToAsk(services: Services, typed: string, memory: string | undefined): FormRole[] {
  const { suggested = null, alternatives = [] } = decodeFormMemory(memory) ?? {};
  const unsure = services.company.fallbackChannel() === null ? [] : [formRole(services, null)];
  const roles =
    typed.trim() === ''
      ? rolesToChoose(services, [suggested, ...alternatives])
      : offeredToFind(services, typed);
  const known = roles.filter((role) => role.slug !== null && fitsMenu(role));
  return [...known.slice(0, MOST_OPTIONS - unsure.length), ...unsure];
}

/** In "Not ours": whoever has not had the request. Without a database, all; who had it is refused at the field then. */
export async function offeredToPass(
  services: Services,
  typed: string,
  memory: string | undefined,
): Promise<FormRole[]> {
  const id = decodeCardTarget(memory)?.request ?? '';
  const request = await otherwise(() => services.requests.find(id), null, services.log);
  const found = offeredToFind(services, typed);
  if (!request) return found;
  if (typed.trim() === '') return rolesToPassTo(services, request);
  return found.filter(({ slug }) => slug !== null && !request.visited.includes(slug));
}
