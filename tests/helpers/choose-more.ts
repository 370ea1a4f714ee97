import type { LocalSlack, PostedMessage, User } from '../../src/playground/local-slack.ts';

interface Option {
  readonly text: { readonly text: string };
  readonly value: string;
}

/** Chooses what the menu under an answer calls `label`. */
export function chooseMore(slack: LocalSlack, by: User, on: PostedMessage, label: string) {
  const option = optionsIn(on).find(({ text }) => text.text === label);
  if (option === undefined) throw new Error(`The menu offers no ${label}.`);
  return slack.click(by, on, 'more', { choice: option.value });
}

/** What the menu under an answer offers. */
export const offeredIn = (on: PostedMessage): string[] => optionsIn(on).map(({ text }) => text.text);

function optionsIn({ blocks = [] }: PostedMessage): readonly Option[] {
  const rows = blocks as readonly { readonly elements?: readonly { options?: readonly Option[] }[] }[];
  return rows.flatMap(({ elements = [] }) => elements.flatMap(({ options = [] }) => options));
}
