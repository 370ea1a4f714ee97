import type { CardExtras } from '../../blocks/requests/card/request-card.ts';
import { person } from '../../messages/spans.ts';
import type { Duty } from '../../people/duty.ts';
import type { KnownPerson } from '../../people/known-people.ts';
import type { Request } from '../../requests/request.ts';
import type { Directory } from '../places/directory.ts';

/** Only what is urgent calls people who did not ask for it, and what is confidential stays in its channel. */
export const isCall = ({ urgent, confidential }: Request): boolean => urgent && !confidential;

/** Who is called for an urgent request instead of the whole group; null where nobody is. */
export function calledFor(
  request: Request,
  duty: Pick<Duty, 'called' | 'of'> | undefined,
): readonly KnownPerson[] | null {
  if (!isCall(request) || request.role === null || request.atFallback) return null;
  const called = duty?.called(request.role) ?? [];
  return called.length > 0 ? called : null;
}

/** The same for its card: a new one calls them, one that is drawn anew names them. */
export function personsOnCard(
  request: Request,
  duty: Pick<Duty, 'called' | 'of'> | undefined,
  isNew: boolean,
): CardExtras | null {
  const called = calledFor(request, duty);
  if (called === null || request.role === null) return null;
  const persons = called.map(({ id, name }) => (isNew ? person(id) : name));
  return { persons, areOnCall: duty?.of(request.role) !== null };
}

/**
 * The user group of a request's role, as the documents write it (handle, id or null), for its card. Slack is asked only to
 * call it, or where an id would say nothing to people; nothing depends on the answer.
 */
export async function peopleOnCard(
  directory: Pick<Directory, 'group'>,
  written: string | null,
  isToBeCalled: boolean,
): Promise<CardExtras> {
  if (written === null || (written.startsWith('@') && !isToBeCalled)) return { people: written };
  const found = await directory.group(written);
  const group = found.kind === 'done' ? found.value : null;
  if (!group) return { people: written };
  return { people: `@${group.handle}`, call: isToBeCalled ? group.id : null };
}
