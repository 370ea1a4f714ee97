import type { Button } from '@slack/types';
import { z } from 'zod';
import type { Messages } from '../../../messages/messages.ts';
import { startActionId } from '../../kit/action-ids.ts';
import { button } from '../../kit/button.ts';
import { parseJson } from '../../kit/parse-json.ts';
import { channelLabel } from '../../roles/role-label.ts';

/** What the button under an answer carries into the form. */
export interface Start {
  /** Slug, or null where nobody is known to own it. */
  readonly role: string | null;
  /** What was asked; null where it was too long to carry over. */
  readonly text: string | null;
  /** Whether it was asked in a private place. */
  readonly isPrivate: boolean;
}

export interface Offer {
  readonly role: string | null;
  /** As people call it; without it, the slug's words serve. */
  readonly roleName?: string | null;
  readonly text: string;
  /** With or without "#", or an id; null where the documents name none. */
  readonly channelName: string | null;
  readonly isPrivate: boolean;
}

const LONGEST_VALUE = 2000;

/** The button that opens the form, one of a few; null where there is nobody and no channel to send it to. */
export function startButton(offer: Offer, { buttons }: Messages, index = 0): Button | null {
  const { role, text, isPrivate } = offer;
  if (role === null && offer.channelName === null) return null;
  const whole = JSON.stringify({ role, text, private: isPrivate });
  const value = whole.length <= LONGEST_VALUE ? whole : JSON.stringify({ role, private: isPrivate });
  return value.length <= LONGEST_VALUE ? button(labelOf(offer, buttons), startActionId(index), value) : null;
}

function labelOf({ role, roleName, channelName }: Offer, say: Messages['buttons']): string {
  const channel = channelLabel(channelName);
  if (role === null) return say.askIn(channel);
  return say.sendTo(channel, roleName ?? role.replace(/[-_]+/g, ' '));
}

const startValue = z.object({
  role: z.string().min(1).nullable(),
  text: z.string().optional(),
  private: z.boolean(),
});

/** The careful choice where a button cannot be read any more: an empty form that quotes nothing. */
const EMPTY: Start = { role: null, text: '', isPrivate: true };

export function decodeStart(value: string | undefined): Start {
  const read = startValue.safeParse(parseJson(value));
  if (!read.success) return EMPTY;
  const { role, text = null, private: isPrivate } = read.data;
  return { role, text, isPrivate };
}
