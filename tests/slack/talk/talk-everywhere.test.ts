import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, reachableCompany, wordsIn } from '../../helpers/front-desk.ts';
import { findPostgres } from '../../helpers/machine/postgres.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';

const found = await findPostgres();
const postgres = 'missing' in found ? null : found;
if ('missing' in found) console.warn(`Conversations were not tested on PostgreSQL: ${found.missing}.`);
afterAll(() => postgres?.stop());

interface Way {
  readonly transport: Transport;
  readonly replicas: boolean;
  readonly engine: 'SQLite' | 'PostgreSQL';
}

const WAYS: readonly Way[] = [
  { transport: 'http', replicas: true, engine: 'SQLite' },
  { transport: 'socket', replicas: false, engine: 'SQLite' },
  ...(postgres ? ([{ transport: 'http', replicas: true, engine: 'PostgreSQL' }] as const) : []),
];

let running: RunningApp;
let slack: LocalSlack;

afterEach(() => running.close());

const said = (where: Channel, words: string) =>
  slack.waitForMessage(where, (it) => isBots(it) && wordsIn(it).includes(words), 20_000);
const linesIn = (where: Channel) =>
  slack
    .messages(where)
    .filter(isBots)
    .flatMap((message) => /line \d\d/.exec(wordsIn(message)) ?? []);
const inOrder = Array.from({ length: 6 }, (_, index) => `line ${10 + index}`);

describe.each(WAYS)('over $transport on $engine, several replicas: $replicas', (way) => {
  test('what is said is read on the other side once, in order, however often Slack tells of it', async () => {
    const databaseUrl = way.engine === 'PostgreSQL' ? await postgres?.createDatabase() : undefined;
    running = await runApp(way.transport, databaseUrl ? { databaseUrl } : {});
    running.library = reachableCompany();
    slack = running.slack;
    const [ann, sam] = ['ann', 'sam'].map((name) => slack.addUser({ name })) as [User, User];
    slack.addGroup({ handle: 'security-team', users: [sam] });
    const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
    const security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
    if (way.replicas) await running.replicate();
    await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
    await slack.submit(ann, filledIn(await formFor(slack, ann), {}));
    const card: PostedMessage = await slack.waitForMessage(security, isBots, 20_000);
    const dm = slack.directMessageChannel(ann);
    await said(dm, 'is with');
    for (const text of inOrder) {
      const delivery = await slack.deliverEvent({
        ...{ type: 'message', channel: security.id, channel_type: 'channel', user: sam.id, text },
        ...{ ts: `20000000${text.slice(-2)}.000100`, thread_ts: card.ts, event_ts: '2000000000.000100' },
      });
      await Promise.all([slack.redeliver(delivery, 1), slack.redeliver(delivery, 2)]);
    }
    await said(dm, inOrder.at(-1) ?? '');
    await new Promise((done) => setTimeout(done, 800));
    expect(linesIn(dm)).toEqual(inOrder);
    expect(linesIn(security)).toEqual([]);
  }, 60_000);
});
