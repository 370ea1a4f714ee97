import type { CardExtras } from '../blocks/request-card.ts';
import type { Request } from '../requests/request.ts';
import type { Directory } from './directory.ts';

/** Only what is urgent calls people who did not ask for it, and what is confidential stays in its channel. */
export const isCall = ({ urgent, confidential }: Request): boolean => urgent && !confidential;

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
