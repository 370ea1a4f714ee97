import { decodeFormMemory } from '../blocks/form-memory.ts';
import { decodeCardTarget } from '../blocks/request-modal-values.ts';
import { MOST_OPTIONS } from '../blocks/role-finder.ts';
import type { FormRole } from '../blocks/role-label.ts';
import { fitsMenu } from '../blocks/role-value.ts';
import { suggestRoles } from '../search/suggest-roles.ts';
import type { Desk } from './desk.ts';
import { formRole, rolesToChoose, rolesToPassTo } from './request-desk/form-roles.ts';
import { otherwise } from './tidy-up.ts';

/** What a menu of roles offers to somebody who has typed so far, best first: anywhere a role is looked up. */
export function offeredToFind(desk: Desk, typed: string): FormRole[] {
  return suggestRoles(desk.library(), typed, Number.POSITIVE_INFINITY).map(({ slug }) =>
    formRole(desk, slug),
  );
}

/** In the request form: the likely ones while nothing is typed, and at the end "not sure", where somebody takes such requests. */
export function offeredToAsk(desk: Desk, typed: string, memory: string | undefined): FormRole[] {
  const { suggested = null, alternatives = [] } = decodeFormMemory(memory) ?? {};
  const unsure = desk.company.fallbackChannel() === null ? [] : [formRole(desk, null)];
  const roles =
    typed.trim() === '' ? rolesToChoose(desk, [suggested, ...alternatives]) : offeredToFind(desk, typed);
  const known = roles.filter((role) => role.slug !== null && fitsMenu(role));
  return [...known.slice(0, MOST_OPTIONS - unsure.length), ...unsure];
}

/** In "Not ours": whoever has not had the request. Without a database, all; who had it is refused at the field then. */
export async function offeredToPass(
  desk: Desk,
  typed: string,
  memory: string | undefined,
): Promise<FormRole[]> {
  const id = decodeCardTarget(memory)?.request ?? '';
  const request = await otherwise(() => desk.requests.find(id), null, desk.log);
  const found = offeredToFind(desk, typed);
  if (!request) return found;
  if (typed.trim() === '') return rolesToPassTo(desk, request);
  return found.filter(({ slug }) => slug !== null && !request.visited.includes(slug));
}
