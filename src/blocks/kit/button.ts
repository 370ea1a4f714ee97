import type { ActionsBlock, Button, StaticSelect } from '@slack/types';
import { safeText } from './safe-text.ts';

const LONGEST_LABEL = 75;

export function button(label: string, actionId: string, value: string): Button {
  const text = safeText(label, LONGEST_LABEL);
  return { type: 'button', text: { type: 'plain_text', text, emoji: false }, action_id: actionId, value };
}

/** Their row, or nothing where there are none: Slack refuses empty rows. */
export function buttonRow(buttons: readonly (Button | StaticSelect)[]): ActionsBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: [...buttons] }];
}
