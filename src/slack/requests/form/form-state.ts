import { evidenceFor } from '../../../answers/finding/evidence-for.ts';
import type { FormEntry } from '../../../blocks/kit/form-fields.ts';
import { encodeFormMemory, type FormMemory } from '../../../blocks/requests/form/form-memory.ts';
import {
  audienceIn,
  type FormPlace,
  type FormState,
  type Unclaimed,
} from '../../../blocks/requests/form/form-state.ts';
import type { FormRole } from '../../../blocks/roles/role-label.ts';
import { readersOf } from '../../../requests/audience/audience.ts';
import { type Destination, findDestination } from '../../../requests/audience/destination.ts';
import type { Outcome } from '../../../requests/messenger.ts';
import type { Audience } from '../../../requests/request.ts';
import { momentWords, nextOpening } from '../../../requests/working-time.ts';
import type { Services } from '../../app/services.ts';
import { formRole, rolesToChoose } from './form-roles.ts';

/** The form, with what will happen to the request as it is entered now. */
export async function formState(
  services: Services,
  entered: FormEntry,
  memory: FormMemory,
  wasTooLong = false,
): Promise<FormState> {
  const [found, confidentialPlace] = await Promise.all([
    destinationOf(services, entered.role, entered.confidential, 'others'),
    destinationOf(services, entered.role, true),
  ]);
  const place = await placeOf(services, entered, found);
  const remembered = { ...memory, audience: audienceIn(place), shown: entered.role };
  const alternatives = memory.alternatives.filter((slug) => slug !== entered.role);
  return {
    ...entered,
    fieldGeneration: memory.generation,
    role: addressed(formRole(services, entered.role), entered, found),
    roles: rolesToChoose(services, [entered.role, memory.suggested, ...memory.alternatives]),
    alternatives: alternatives.slice(0, 2).map((slug) => formRole(services, slug)),
    why: whyThisRole(services, entered, memory),
    isAskedFirst: memory.isPreferred === true && entered.role === memory.suggested,
    backAt: backAt(services, entered.role),
    place,
    unclaimed: await ifUnclaimed(services, entered, found, place),
    isPrivateSource: memory.isPrivateSource,
    quotable: memory.quotable,
    wasTooLong,
    canBeConfidential: confidentialPlace.kind !== 'refused',
    memory: encodeFormMemory(remembered),
  };
}

/** A role whose confidential requests go elsewhere, with the channel that they go to. */
function addressed(role: FormRole, { confidential }: Choice, found: Outcome<Destination>): FormRole {
  const isElsewhere = confidential && found.kind === 'done' && !found.value.isFallback;
  return isElsewhere ? { ...role, channelName: found.value.channel.name } : role;
}

/** `audience`: who may read it there at most. */
export function destinationOf(
  { company, directory }: Services,
  role: string | null,
  confidential: boolean,
  audience: Audience = 'public',
): Promise<Outcome<Destination>> {
  const addressed = { role, confidential, atFallback: role === null, audience };
  return findDestination(addressed, company, directory);
}

type Choice = Pick<FormEntry, 'role' | 'confidential'>;

/** What will happen to a request for which this destination was found. */
export async function placeOf(
  services: Services,
  { role, confidential }: Choice,
  found: Outcome<Destination>,
): Promise<FormPlace> {
  if (found.kind === 'refused') {
    const isPrivate = confidential || (await isPrivateAtMost(services, role));
    const readers = isPrivate ? 'private' : 'public';
    return { kind: 'diverted', reason: found.reason, to: null, readers };
  }
  if (found.kind !== 'done') return { kind: 'unknown' };
  const { channel, isFallback, reason } = found.value;
  const readers = readersOf(channel);
  return isFallback && reason !== null
    ? { kind: 'diverted', reason, to: services.company.fallbackChannel(), readers }
    : { kind: 'ok', readers };
}

/** Whether the channel for which it waits is not known to be public: Rolecall sees every public one. */
async function isPrivateAtMost({ company, directory }: Services, role: string | null): Promise<boolean> {
  const name = role === null ? company.fallbackChannel() : (company.role(role)?.channel ?? null);
  const found = name === null ? null : await directory.channel(name);
  return found?.kind === 'done' ? found.value.isPrivate : found?.kind === 'refused';
}

async function ifUnclaimed(
  { company, directory }: Services,
  { confidential }: Choice,
  found: Outcome<Destination>,
  place: FormPlace,
): Promise<Unclaimed> {
  const addressed = { role: null, confidential, atFallback: true, audience: audienceIn(place) } as const;
  const fallback = await findDestination(addressed, company, directory);
  if (
    fallback.kind !== 'done' ||
    (found.kind === 'done' && found.value.channel.id === fallback.value.channel.id)
  )
    return { kind: 'stays' };
  const { channel, needsYes } = fallback.value;
  return { kind: 'moves', to: channel.name, readers: readersOf(channel), asks: needsYes };
}

function whyThisRole(
  { library }: Services,
  { role: slug, text }: FormEntry,
  memory: FormMemory,
): FormState['why'] {
  const role = slug === null ? undefined : library().role(slug);
  const asked = text.trim() || memory.quotable || '';
  const [line] = role && asked ? evidenceFor(asked, role, library()) : [];
  if (!role || !line) return null;
  return { ...line, isExample: role.routing.examples.some((example) => example.text === line.text) };
}

/** When its people are back, where they are away now. */
function backAt({ company, now, library }: Services, slug: string | null): string | null {
  const hours = (slug && company.role(slug)?.hours) || null;
  const opening = nextOpening(hours, now());
  return opening === null ? null : momentWords(opening, hours?.zone ?? null, now(), library().say.time);
}
