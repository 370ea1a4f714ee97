import { fileURLToPath } from 'node:url';
import Libsql from 'libsql';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Postgres } from '../helpers/machine/postgres.ts';
import { sendRequest } from './town/asker.ts';
import { postgres } from './town/databases.ts';
import { eventually } from './town/patience.ts';
import { filledIn, openForm } from './town/people.ts';
import { openRelay } from './town/relay.ts';
import { newSqlite, openStage } from './town/stage.ts';
import { cardsWith, notesTo, posted, wrongdoings } from './town/traces.ts';

interface Stuck {
  readonly databaseUrl: string;
  stick(): void;
  release(): void;
}

/** Another program writes and does not come to an end. */
async function locked(): Promise<Stuck> {
  const databaseUrl = newSqlite();
  let other: Libsql.Database | null = null;
  const release = () => {
    other?.exec('rollback');
    other?.close();
    other = null;
  };
  onTestFinished(release);
  const stick = () => {
    other = new Libsql(fileURLToPath(new URL(databaseUrl)));
    other.exec('begin immediate');
  };
  return { databaseUrl, stick, release };
}

/** The connections stand, and nothing comes back. */
async function hung(server: Postgres): Promise<Stuck> {
  const url = new URL(await server.createDatabase());
  const relay = await openRelay({ host: url.hostname, port: Number(url.port || 5432) });
  onTestFinished(() => relay.close());
  url.hostname = '127.0.0.1';
  url.port = String(relay.port);
  return { databaseUrl: url.href, stick: relay.hold, release: relay.mend };
}

const ways = [
  { name: 'a locked SQLite', prepare: locked },
  ...(postgres ? [{ name: 'a PostgreSQL that hangs', prepare: () => hung(postgres as Postgres) }] : []),
];

/** Slack waits for so long. */
const PATIENCE = 3000;

describe.each(ways)('$name', ({ prepare }) => {
  test('lets everything be acknowledged in time, and what was refused can be sent afterwards', async () => {
    const stuck = await prepare();
    const stage = await openStage(stuck);
    const { slack, square, channels, workers, newcomer } = stage.town;
    const { who: first, card } = await sendRequest(stage.town, 'plumber', 'no hot water on the second floor');
    await eventually('a note to the first', () => notesTo(slack, first).length === 1);
    const [who, text] = [newcomer(), 'there is water on the cellar floor'];
    const values = filledIn(await openForm(slack, who, square, text), { text, role: 'plumber' });

    stuck.stick();
    const deeds = {
      form: () => slack.submit(who, values),
      claim: () => slack.click(workers.plumber, card, 'request:claim'),
      ...Object.fromEntries(
        ['plumber', 'requests', 'stats', 'gaps', 'here', 'ask the tap drips', 'what is my next level?'].map(
          (words) => [`/role ${words}`, () => slack.command(newcomer(), square, '/role', words)],
        ),
      ),
      mention: () => slack.mention(newcomer(), square, 'who repairs the pipes?'),
      message: () => slack.directMessage(newcomer(), 'who repairs the pipes?'),
      home: () => slack.openHome(newcomer()),
    };
    const took = await Promise.all(
      Object.entries(deeds).map(async ([name, deed]) => {
        const begin = performance.now();
        const { acked } = await deed();
        return { name, inTime: acked && performance.now() - begin < PATIENCE };
      }),
    );
    expect(took.filter(({ inTime }) => !inTime)).toEqual([]);
    expect(cardsWith(posted(slack), Object.values(channels), text)).toEqual([]);

    stuck.release();
    const deadline = performance.now() + 30_000;
    while (slack.modal(who) !== undefined && performance.now() < deadline) await slack.submit(who, values);
    await eventually('its card', () => cardsWith(posted(slack), Object.values(channels), text).length === 1);
    expect(stage.apps[0].isRunning()).toBe(true);
    expect(wrongdoings(slack)).toEqual([]);
  });
});
