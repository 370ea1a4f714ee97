import type { Prompt } from '../../answers/page/prompts.ts';
import type { Messages } from '../../messages/messages.ts';
import { safeText } from '../kit/safe-text.ts';

const MOST = 4;
const LONGEST_TITLE = 75;
/** Far from where any name ends: what is cut here would ask something else. */
const LONGEST_MESSAGE = 500;

/** Prompts as the agent panel takes them. */
export function suggestedPrompts(prompts: readonly Prompt[], say: Messages['buttons']) {
  const fitting = prompts.filter(({ message }) => message.length <= LONGEST_MESSAGE).slice(0, MOST);
  return {
    title: say.askWhoDoesWhat,
    prompts: fitting.map(({ title, message }) => ({
      title: safeText(title, LONGEST_TITLE),
      message: safeText(message, LONGEST_MESSAGE),
    })),
  };
}

const LONGEST_SESSION_TITLE = 200;

export const panelTitle = (title: string): string => safeText(title, LONGEST_SESSION_TITLE);
