import { evidenceFor } from '../../answers/route-answer.ts';
import type { FormEntry } from '../../blocks/form-fields.ts';
import { encodeFormMemory, type FormMemory } from '../../blocks/form-memory.ts';
import type { FormPlace, FormState } from '../../blocks/form-state.ts';
import { type Destination, findDestination } from '../../requests/destination.ts';
import type { Outcome } from '../../requests/messenger.ts';
import { momentWords, nextOpening } from '../../requests/working-time.ts';
import type { Desk } from '../desk.ts';
import { formRole, rolesToChoose } from './form-roles.ts';

/** The form, with what will happen to the request as it is entered now. */
export async function formState(
  desk: Desk,
  entered: FormEntry,
  memory: FormMemory,
  wasTooLong = false,
): Promise<FormState> {
  const [place, confidentialPlace] = await Promise.all([
    destinationOf(desk, entered.role, entered.confidential),
    destinationOf(desk, entered.role, true),
  ]);
  const alternatives = memory.alternatives.filter((slug) => slug !== entered.role);
  return {
    ...entered,
    fieldGeneration: memory.generation,
    role: formRole(desk, entered.role),
    roles: rolesToChoose(desk, [entered.role, memory.suggested, ...memory.alternatives]),
    alternatives: alternatives.slice(0, 2).map((slug) => formRole(desk, slug)),
    why: whyThisRole(desk, entered, memory),
    backAt: backAt(desk, entered.role),
    place: placeOf(place, desk),
    isPrivateSource: memory.isPrivateSource,
    quotable: memory.quotable,
    wasTooLong,
    canBeConfidential: confidentialPlace.kind !== 'refused',
    memory: encodeFormMemory(memory),
  };
}

export function destinationOf(
  { company, directory }: Desk,
  role: string | null,
  confidential: boolean,
): Promise<Outcome<Destination>> {
  return findDestination({ role, confidential, atFallback: role === null }, company, directory);
}

/** What will happen to a request for which this destination was found. */
export function placeOf(found: Outcome<Destination>, { company }: Desk): FormPlace {
  if (found.kind === 'refused') return { kind: 'diverted', reason: found.reason, to: null };
  if (found.kind !== 'done') return { kind: 'unknown' };
  const { channel, isFallback, reason } = found.value;
  return isFallback && reason !== null
    ? { kind: 'diverted', reason, to: company.fallbackChannel() }
    : { kind: 'ok', isPrivate: channel.isPrivate };
}

function whyThisRole(
  { library }: Desk,
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
function backAt({ company, now }: Desk, slug: string | null): string | null {
  const hours = (slug && company.role(slug)?.hours) || null;
  const opening = nextOpening(hours, now());
  return opening === null ? null : momentWords(opening, hours?.zone ?? null, now());
}
