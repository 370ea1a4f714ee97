import type { Button } from '@slack/types';
import { z } from 'zod';
import type { Messages } from '../../../messages/messages.ts';
import type { ListPlace } from '../../../requests/figures/listing.ts';
import { listPageActionId } from '../../kit/action-ids.ts';
import { button } from '../../kit/button.ts';
import { parseJson } from '../../kit/parse-json.ts';

/** Where each part of the list of requests begins; null: at its first. `shown`: how many stand before. */
export interface ListPages {
  readonly mine: PageStart | null;
  readonly roles: PageStart | null;
}

export interface PageStart {
  readonly after: ListPlace;
  readonly shown: number;
}

export const FIRST_PAGES: ListPages = { mine: null, roles: null };

/** To what comes next of one part, while the other stays where it is; and back. */
export function pageButtons(at: ListPages, next: ListPages, { asker: say }: Messages): Button[] {
  const to = (label: string, place: 'mine' | 'roles' | 'first', pages: ListPages) =>
    button(label, listPageActionId(place), JSON.stringify(pages));
  return [
    ...(next.mine ? [to(say.moreOfYours, 'mine', { ...at, mine: next.mine })] : []),
    ...(next.roles ? [to(say.moreForRoles, 'roles', { ...at, roles: next.roles })] : []),
    ...(at.mine || at.roles ? [to(say.backToFirst, 'first', FIRST_PAGES)] : []),
  ];
}

const start = z
  .object({
    after: z.object({
      isLater: z.boolean(),
      createdAt: z.number().int(),
      id: z.string().max(100),
    }),
    shown: z.number().int().min(0),
  })
  .nullable();
const pages = z.object({ mine: start, roles: start });

/**
 * Names the row of buttons below a request in the list, and says on which page that stands: of a message that only one
 * person sees, Slack tells nothing else of what was clicked.
 */
export const rowId = (index: number, at: ListPages): string => `${index} ${JSON.stringify(at)}`;
export const pagesOfRow = (blockId: string | undefined): ListPages =>
  decodePages(blockId?.slice(blockId.indexOf(' ') + 1));

/** The value of such a button; one that cannot be read leads to the first page. */
export function decodePages(value: string | undefined): ListPages {
  const read = pages.safeParse(parseJson(value));
  return read.success ? read.data : FIRST_PAGES;
}
