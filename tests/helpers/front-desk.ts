import { expect } from 'vitest';
import type { Channel, LocalSlack, OpenView, PostedMessage, User } from '../../src/playground/local-slack.ts';
import { lazily } from '../../src/search/lazily.ts';
import { createLibrary, type Library } from '../../src/search/library.ts';
import { aRole, noRouting } from './roles.ts';
import type { RunningApp } from './running-app.ts';

const source = { path: 'test.md', line: 1 };
const duty = (title: string) => ({ title, primary: true, metric: null, source });
const example = (text: string) => ({ text, source: { path: 'routing.yml', line: 7 } });

/** A company whose roles can be reached: security, platform, QA and law, and a channel for whatever nobody takes. Made once. */
export const reachableCompany = lazily((): Library => {
  const roles = [
    aRole({
      name: 'Security Engineer',
      responsibilities: [duty('Revoke leaked keys and committed secrets')],
      routing: {
        ...noRouting,
        channel: '#security',
        confidentialChannel: '#security-private',
        people: '@security-team',
        examples: [example('someone committed an AWS key')],
      },
    }),
    aRole({
      name: 'Platform Engineer',
      responsibilities: [duty('Run the clusters and pipelines')],
      routing: { ...noRouting, channel: '#platform' },
    }),
    aRole({
      name: 'QA Engineer',
      responsibilities: [duty('Test releases and hunt flaky suites')],
      routing: { ...noRouting, channel: '#qa' },
    }),
    aRole({
      name: 'Lawyer',
      responsibilities: [duty('Read contracts')],
      routing: { ...noRouting, channel: '#law' },
    }),
  ];
  return createLibrary({
    roles,
    problems: [],
    outOfScope: [],
    reviews: new Map(),
    owned: [],
    fallbackChannel: '#ask-anything',
  });
});

export const formFor = (slack: LocalSlack, person: User) =>
  slack.waitForModal(person, ({ view }) => view.submit !== undefined);

/** Fills in the fields of a form by their action ids, whatever blocks they stand in. */
export function filledIn(form: OpenView, fields: Readonly<Record<string, unknown>>) {
  const values: Record<string, Record<string, unknown>> = {};
  const blocks = form.view.blocks as readonly { block_id: string; element?: { action_id: string } }[];
  for (const { block_id, element } of blocks) {
    const given = element && fields[element.action_id];
    if (element && given !== undefined) values[block_id] = { [element.action_id]: given };
  }
  return values;
}

/** Everything that can be read in a message or form. */
export const wordsIn = (shown: PostedMessage | OpenView): string =>
  JSON.stringify('view' in shown ? shown.view : [shown.text, shown.blocks]);

export const isBots = (message: PostedMessage): boolean => message.botId !== undefined;

/** What the bot says there with these words in it, as soon as it does. */
export const saidIn = (slack: LocalSlack, where: Channel, words: string): Promise<PostedMessage> =>
  slack.waitForMessage(where, (it) => isBots(it) && wordsIn(it).includes(words), 15_000);

/** Everything that the bot has said there. */
export const allSaidIn = (slack: LocalSlack, where: Channel): string =>
  slack.messages(where).filter(isBots).map(wordsIn).join('\n');

/** Closes it; nothing that it did was refused. A trigger that is delivered twice is used twice, and its second use is no fault. */
export async function closeUnrefused({ slack, close }: RunningApp): Promise<void> {
  await close();
  expect(slack.refusals.filter(({ error }) => error !== 'exchanged_trigger_id')).toEqual([]);
}
