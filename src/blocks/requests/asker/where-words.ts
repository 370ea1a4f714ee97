import { capital } from '../../../messages/capital.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Note } from '../../../requests/errands/errand.ts';
import { isClosed, type Request } from '../../../requests/request.ts';
import { momentWords } from '../../../requests/working-time.ts';
import { addressee } from '../../roles/role-label.ts';
import { reasonWords } from '../form/slack-reasons.ts';

/** Where it was sent, and where it is now. */
export function sentWords(
  { roleName, backAt, zone }: Extract<Note, { kind: 'sent' }>,
  request: Request,
  yours: string,
  say: Messages,
): string {
  const { asker } = say;
  if (isClosed(request) || (roleName !== null && request.roleName !== roleName))
    return [
      asker.wasWith(capital(yours), roleName === null ? null : addressee(roleName, say)),
      ...(isClosed(request) ? [] : [whereNow(request, say)]),
    ].join(' ');
  if (request.atFallback && request.role !== null) return asker.isInFallback(capital(yours));
  const sent =
    roleName === null ? asker.sent(capital(yours)) : asker.isWith(capital(yours), addressee(roleName, say));
  return backAt === null
    ? sent
    : `${sent} ${say.asker.theyAreBack(momentWords(backAt, zone, request.updatedAt, say.time))}`;
}

/** Whoever is "them" in what follows. */
const whereNow = ({ atFallback, roleName }: Request, say: Messages): string =>
  atFallback
    ? say.asker.isInFallback(say.asker.it)
    : say.asker.isWith(say.asker.it, addressee(roleName, say));

export function heldWords(
  { roleName, reason }: Extract<Note, { kind: 'held' }>,
  yours: string,
  say: Messages,
): string {
  const { why, mend } = reasonWords(reason, say);
  return say.asker.held(capital(yours), addressee(roleName, say), why, mend);
}

export function divertedWords(
  { roleName, reason }: Extract<Note, { kind: 'diverted' }>,
  request: Request,
  yours: string,
  say: Messages,
): string {
  const { why, mend } = reasonWords(reason, say);
  const then = say.asker.diverted(capital(yours), addressee(roleName, say), why, mend);
  const isElsewhere = !isClosed(request) && !request.atFallback && request.roleName !== roleName;
  return isElsewhere ? `${then} ${whereNow(request, say)}` : then;
}
