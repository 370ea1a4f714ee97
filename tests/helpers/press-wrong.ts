import type { LocalSlack, PostedMessage, User } from '../../src/playground/local-slack.ts';

interface Option {
  readonly text: { readonly text: string };
  readonly value: string;
}

/** Presses what stands under an answer as "This is wrong": in the menu, or a button where there is nothing else to offer. */
export function pressWrong(slack: LocalSlack, by: User, on: PostedMessage) {
  const option = optionsIn(on).find(({ text }) => text.text === 'This is wrong');
  return option === undefined
    ? slack.click(by, on, 'wrong:open')
    : slack.click(by, on, 'more', { choice: option.value });
}

/** What the menu under an answer offers. */
export const offeredIn = (on: PostedMessage): string[] => optionsIn(on).map(({ text }) => text.text);

function optionsIn({ blocks = [] }: PostedMessage): readonly Option[] {
  const rows = blocks as readonly { readonly elements?: readonly { options?: readonly Option[] }[] }[];
  return rows.flatMap(({ elements = [] }) => elements.flatMap(({ options = [] }) => options));
}
