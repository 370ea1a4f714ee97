import { expect, test } from 'vitest';
import { sendRequest } from './town/asker.ts';
import { databases } from './town/databases.ts';
import { aWhile, eventually } from './town/patience.ts';
import { openStage } from './town/stage.ts';
import { cardsWith, posted, repeated, wrongdoings } from './town/traces.ts';

test.each(databases)(
  'nobody claims three requests: one reminder, then each goes on once, on $name',
  async (database) => {
    const environment = { REMIND_AFTER_MINUTES: '1', ESCALATE_AFTER_MINUTES: '1' }; // urgent ones: after 15 seconds
    const { town } = await openStage({
      databaseUrl: await database.open(),
      replicas: database.replicas,
      environment,
    });
    const { slack, channels, services } = town;
    const words = ['word1x', 'word2x', 'word3x'];
    for (const word of words) await sendRequest(town, 'plumber', `the tap drips, ${word}`, { urgent: true });
    const cards = posted(slack).length;
    const reminders = () =>
      posted(slack)
        .slice(cards)
        .filter(({ channel, inThread }) => channel === channels.plumber.id && !inThread);
    await eventually('a reminder', () => reminders().length > 0, 60);
    const atDesk = () => words.filter((word) => cardsWith(posted(slack), [services], word).length > 0);
    await eventually('all three at the front desk', () => atDesk().length === 3, 120);
    await aWhile(12);
    expect(reminders()).toHaveLength(1);
    expect(words.map((word) => cardsWith(posted(slack), [services], word).length)).toEqual([1, 1, 1]);
    expect(repeated(posted(slack).flatMap(({ key }) => key ?? []))).toEqual([]);
    expect(wrongdoings(slack)).toEqual([]);
  },
);
