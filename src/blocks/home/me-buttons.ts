import type { Button } from '@slack/types';
import type { Messages } from '../../messages/messages.ts';
import { ACTION } from '../kit/action-ids.ts';
import { button } from '../kit/button.ts';
import { plainText } from '../kit/plain-text.ts';

/** Opens the form for one's own role and level. */
export const meButton = (label: string): Button[] => [button(label, ACTION.homeMe, 'mine')];

/** Asks once more: what is forgotten is gone. */
export const forgetButton = ({ home: say, buttons }: Messages): Button => ({
  ...button(say.forgetMe, ACTION.homeForget, 'mine'),
  confirm: {
    title: plainText(say.forgetTitle, 100),
    text: plainText(say.forgetWords, 300),
    confirm: plainText(say.forgetMe, 30),
    deny: plainText(buttons.keep, 30),
  },
});
