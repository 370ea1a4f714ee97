import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Asked, ask } from './town/asker.ts';
import { databases } from './town/databases.ts';
import { killAgainAndAgain } from './town/killer.ts';
import { createRandom, type Random } from './town/random.ts';
import { isToldOnce } from './town/sent-notes.ts';
import { setStage } from './town/stage.ts';
import { ROLES, type Town } from './town/town.ts';
import { cardsWith, posted, repeated, wrongdoings } from './town/traces.ts';
import { workOn } from './town/worker.ts';

const KILLS = Number(process.env.FAULT_KILLS ?? 200);
/** Longer than an errand that a dead process had taken stays with it. */
const LONGEST_SETTLING = 300_000;

/** People ask and work until told to stop, several at a time. */
async function bustle(town: Town, random: Random, isOver: () => boolean): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  let number = 0;
  const asking = Array.from({ length: 4 }, async () => {
    while (!isOver()) asked.push(await ask(town, random, `word${String(number++).padStart(5, '0')}x`));
  });
  const working = ROLES.map(async (role) => {
    while (!isOver()) {
      await workOn(town, random, role);
      await sleep(100);
    }
  });
  await Promise.all([...asking, ...working]);
  return asked;
}

const rooms = ({ channels, services }: Town) => [...Object.values(channels), services];

/** Waits until everybody whose form closed has a card and has been told so; then a while longer, for what should not come. */
async function settle(town: Town, asked: readonly Asked[]): Promise<void> {
  const sent = asked.filter(({ fate }) => fate === 'sent');
  const isDone = () => {
    const all = posted(town.slack);
    return sent.every(
      ({ who, word }) => cardsWith(all, rooms(town), word).length > 0 && isToldOnce(town.slack, who),
    );
  };
  const deadline = performance.now() + LONGEST_SETTLING;
  while (!isDone() && performance.now() < deadline) await sleep(1000);
  await sleep(5000);
}

function checkCards(town: Town, asked: readonly Asked[]): void {
  const all = posted(town.slack);
  const places = ({ word }: Asked) => cardsWith(all, rooms(town), word).map(({ channel }) => channel);
  const is = (fate: Asked['fate']) => asked.filter((one) => one.fate === fate);
  expect(is('sent').filter((one) => places(one).length === 0)).toEqual([]);
  expect(is('withdrawn').filter((one) => places(one).length > 0)).toEqual([]);
  expect(asked.filter((one) => repeated(places(one)).length > 0)).toEqual([]);
  expect(is('sent').filter(({ who }) => !isToldOnce(town.slack, who))).toEqual([]);
  expect(repeated(all.flatMap(({ key }) => key ?? []))).toEqual([]);
}

async function survive(databaseUrl: string, random: Random): Promise<void> {
  const { town, apps } = await setStage({ databaseUrl });
  const [app] = apps;
  let isOver = false;
  const life = bustle(town, random, () => isOver);
  await Promise.race([killAgainAndAgain(app, town, random, KILLS), life]);
  await app.start();
  isOver = true;
  const asked = await life;
  await settle(town, asked);
  process.stdout.write(`${KILLS} kills, ${asked.length} requests, ${posted(town.slack).length} messages\n`);
  expect(asked.filter(({ fate }) => fate === 'sent').length).toBeGreaterThan(KILLS / 4);
  checkCards(town, asked);
  expect(wrongdoings(town.slack)).toEqual([]);
}

test.each(databases)('kill -9, two hundred times, on $name', async (database) => {
  await survive(await database.open(), createRandom(`kill on ${database.name}`));
});
