import type { Message } from '../blocks/message.ts';
import { movedCard, requestCard } from '../blocks/request-card.ts';
import { noteMessage } from '../blocks/request-notes.ts';
import { reminderMessage } from '../blocks/request-reminder.ts';
import { replyMessage } from '../blocks/request-replies.ts';
import type { Note, Reply } from '../requests/errand.ts';
import type { Request } from '../requests/request.ts';

/** How what is said about requests looks. */
export interface Drawings {
  /** The card of this hop: the present one, or what is left of an earlier one. */
  card(request: Request, hop: number): Message;
  reply(reply: Reply): Message;
  note(note: Note, request: Request): Message;
  reminder(requests: readonly Request[]): Message;
}

/** `peopleOf`: the handle of the user group of the role with this slug, or null. */
export function createDrawings(peopleOf: (role: string) => string | null): Drawings {
  return {
    card(request, hop) {
      const people = request.role === null ? null : peopleOf(request.role);
      return hop === request.hop ? requestCard(request, { people }) : movedCard(request, hop);
    },
    reply: replyMessage,
    note: noteMessage,
    reminder: reminderMessage,
  };
}
