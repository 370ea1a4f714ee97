import { expect, test } from 'vitest';
import type { LocalSlack, PostedMessage, User } from '../../src/playground/local-slack.ts';
import { sendRequest } from './town/asker.ts';
import { databases } from './town/databases.ts';
import { aWhile, eventually } from './town/patience.ts';
import { openStage } from './town/stage.ts';
import { wrongdoings } from './town/traces.ts';

const mentions = (message: PostedMessage | undefined, { id }: User): boolean =>
  JSON.stringify([message?.text, message?.blocks]).includes(id);

const refusalsTo = (slack: LocalSlack, who: User) => slack.ephemerals(who).length;

test.each(databases)('two hundred people press Claim at once: one has it, on $name', async (database) => {
  const { town } = await openStage({ databaseUrl: await database.open(), replicas: database.replicas });
  const { slack } = town;
  const { who: asker, card } = await sendRequest(town, 'plumber', 'there is water on the cellar floor');
  const crowd = Array.from({ length: 200 }, () => slack.addUser());
  for (const one of crowd) slack.invite(one, town.channels.plumber);

  const clicks = await Promise.all(crowd.map((one) => slack.click(one, card, 'request:claim')));

  expect(clicks.filter(({ acked }) => !acked)).toEqual([]);
  await eventually(
    'an answer to each of the others',
    () => crowd.filter((one) => refusalsTo(slack, one) > 0).length >= 199,
  );
  await aWhile();
  const winners = crowd.filter((one) => refusalsTo(slack, one) === 0);
  expect(winners).toHaveLength(1);
  const [winner] = winners as [User];
  const others = crowd.filter((one) => one !== winner);
  expect(others.filter((one) => refusalsTo(slack, one) !== 1)).toEqual([]);
  expect(others.filter((one) => !mentions(slack.ephemerals(one)[0], winner))).toEqual([]);
  expect(mentions(slack.current(card), winner)).toBe(true);
  const told = slack.messages(slack.directMessageChannel(asker)).filter((note) => mentions(note, winner));
  expect(told).toHaveLength(1);
  expect(wrongdoings(slack)).toEqual([]);
});
