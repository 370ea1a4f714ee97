import type { Button } from '@slack/types';
import { ACTION } from '../kit/action-ids.ts';
import { button } from '../kit/button.ts';
import { plainText } from '../kit/plain-text.ts';

/** Opens the form for one's own role and level. */
export const meButton = (label: string): Button[] => [button(label, ACTION.homeMe, 'mine')];

/** Asks once more: what is forgotten is gone. */
export const forgetButton = (): Button => ({
  ...button('Forget me', ACTION.homeForget, 'mine'),
  confirm: {
    title: plainText('Forget your role and level?', 100),
    text: plainText(
      'What you said of yourself is deleted, and where you are in this tab. Your growth sheet is kept: delete it there.',
      300,
    ),
    confirm: plainText('Forget me', 30),
    deny: plainText('Keep it', 30),
  },
});
