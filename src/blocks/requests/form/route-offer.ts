import { z } from 'zod';
import type { Messages } from '../../../messages/messages.ts';
import { ACTION } from '../../kit/action-ids.ts';
import { button } from '../../kit/button.ts';
import { parseJson } from '../../kit/parse-json.ts';
import { type Message, sentenceMessage } from '../../page/message.ts';

const place = z.object({ channel: z.string().regex(/^[CDG]\w+$/), ts: z.string().regex(/^\d+\.\d+$/) });

/** A message in Slack. */
export type MessagePlace = z.infer<typeof place>;

/** Said to somebody who marked a message to be routed: a form can be opened by a click only. */
export const routeOffer = (at: MessagePlace, { form: say }: Messages): Message =>
  sentenceMessage(say.shallItGo, [
    { ...button(say.route, ACTION.requestRoute, JSON.stringify(at)), style: 'primary' },
  ]);

/** Null where it cannot be read. */
export const decodeMessagePlace = (value: string | undefined): MessagePlace | null =>
  place.safeParse(parseJson(value)).data ?? null;
