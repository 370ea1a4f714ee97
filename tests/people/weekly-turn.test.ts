import { describe, expect, test } from 'vitest';
import type { ListedHolder } from '../../src/catalog/role.ts';
import { weeklyTurn } from '../../src/people/weekly-turn.ts';

const who = (name: string): ListedHolder => ({ who: name, duty: null, away: null, source: null });
const rota = {
  people: [who('ann@example.com'), who('U0BOBERG01'), who('cy@example.com')],
  start: '2026-03-02',
  day: 1,
  time: '09:00',
  zone: 'Europe/Berlin',
};
const at = (moment: string) => Date.parse(moment);
const turn = (moment: string, away: readonly string[] = [], more = {}) =>
  weeklyTurn({ ...rota, ...more }, at(moment), (one) => away.includes(one.who));

describe('a weekly rota', () => {
  test.each([
    ['2026-03-02T07:59:59Z', undefined],
    ['2026-03-02T08:00:00Z', 'ann@example.com'],
    ['2026-03-09T07:59:59Z', 'ann@example.com'],
    ['2026-03-09T08:00:00Z', 'U0BOBERG01'],
    ['2026-03-16T08:00:00Z', 'cy@example.com'],
    // Summer time begins in Berlin on 29 March: nine o’clock is an hour earlier for the rest of the world.
    ['2026-03-30T06:59:59Z', 'ann@example.com'],
    ['2026-03-30T07:00:00Z', 'U0BOBERG01'],
    // And on 25 October it is eight again.
    ['2026-10-26T07:59:59Z', 'ann@example.com'],
    ['2026-10-26T08:00:00Z', 'U0BOBERG01'],
  ])('at %s', (moment, wanted) => {
    expect(turn(moment)?.words).toBe(wanted);
  });

  test('says from when until when, over a change of clocks', () => {
    expect(turn('2026-03-25T12:00:00Z')).toMatchObject({
      from: at('2026-03-23T08:00:00Z'),
      until: at('2026-03-30T07:00:00Z'),
    });
  });

  test('that starts on another weekday than it is handed over on has a short first turn', () => {
    const more = { start: '2026-03-05', day: 1 };
    expect(turn('2026-03-08T12:00:00Z', [], more)).toMatchObject({
      words: 'ann@example.com',
      from: at('2026-03-05T08:00:00Z'),
      until: at('2026-03-09T08:00:00Z'),
    });
    expect(turn('2026-03-09T08:00:00Z', [], more)?.words).toBe('U0BOBERG01');
  });

  test('passes over whoever is away, and names nobody where all are', () => {
    expect(turn('2026-03-03T12:00:00Z', ['ann@example.com'])?.words).toBe('U0BOBERG01');
    expect(turn('2026-03-17T12:00:00Z', ['cy@example.com'])?.words).toBe('ann@example.com');
    expect(turn('2026-03-03T12:00:00Z', ['ann@example.com', 'U0BOBERG01', 'cy@example.com'])).toBeNull();
  });
});
