import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { begin, type Conversation, converse } from './town/conversation.ts';
import { databases } from './town/databases.ts';
import { fault, order, strayPlaces } from './town/heard.ts';
import { killAgainAndAgain } from './town/killer.ts';
import { createRandom } from './town/random.ts';
import { setStage } from './town/stage.ts';
import { ROLES, type Town } from './town/town.ts';
import { posted, repeated, wrongdoings } from './town/traces.ts';

const KILLS = Number(process.env.FAULT_KILLS ?? 200);
/** Longer than an errand that a dead process had taken stays with it. */
const LONGEST_SETTLING = 300_000;

const faultsIn = (town: Town, talks: readonly Conversation[]) =>
  talks.flatMap((talk) => talk.said.flatMap((spoken) => fault(town, talk, spoken) ?? []));

/** Until everything is read where it should be; then a while longer, for what should not come. */
async function settle(town: Town, talks: readonly Conversation[]): Promise<void> {
  const deadline = performance.now() + LONGEST_SETTLING;
  while (faultsIn(town, talks).length > 0 && performance.now() < deadline) await sleep(1000);
  await sleep(5000);
}

/** Those that come after a later one. */
const notAscending = (words: readonly string[]) =>
  words.filter((word, index) => word < (words[index - 1] ?? ''));

test.each(databases)('kill -9 while people talk about requests, on $name', async (database) => {
  const random = createRandom(`talk on ${database.name}`);
  const { town, apps } = await setStage({ databaseUrl: await database.open() });
  const [app] = apps;
  await app.start();
  const talks = await Promise.all([
    ...ROLES.map((role) => begin(town, role, `${role}, something is wrong here`)),
    begin(town, 'carpenter', 'the door of the store room sticks, and nobody should know', true),
  ]);
  await app.kill9();
  let [isOver, number] = [false, 0];
  const nextWord = () => `talk${String(number++).padStart(5, '0')}x`;
  const life = Promise.all(talks.map((talk) => converse(town, random, talk, nextWord, () => isOver)));
  await Promise.race([killAgainAndAgain(app, town, random, KILLS), life]);
  await app.start();
  isOver = true;
  await life;
  await settle(town, talks);
  const said = talks.flatMap((talk) => talk.said);
  const passed = talks.reduce((sum, { places }) => sum + places.length - 1, 0);
  process.stdout.write(`${KILLS} kills, ${said.length} lines, passed on ${passed} times\n`);
  expect(said.length).toBeGreaterThan(KILLS / 2);
  const found = {
    faults: faultsIn(town, talks),
    strays: talks.flatMap((talk) => talk.said.flatMap((spoken) => strayPlaces(town, talk, spoken))),
    outOfOrder: talks.flatMap((talk) => notAscending(order(town, talk))),
    repeated: repeated(posted(town.slack).flatMap(({ key }) => key ?? [])),
    wrongdoings: wrongdoings(town.slack),
  };
  const count = Object.entries(found).map(([what, { length }]) => `${length} ${what}`);
  process.stdout.write(`${count.join(', ')}\n`); // at once: the rest takes long
  expect(found).toEqual({ faults: [], strays: [], outOfOrder: [], repeated: [], wrongdoings: [] });
});
