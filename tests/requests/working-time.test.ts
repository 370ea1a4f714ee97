import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkingHours } from '../../src/formats/routing/working-hours.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { afterWorkingTime, isWorking, momentWords, nextOpening } from '../../src/requests/working-time.ts';

const en = messagesIn('en');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WEEKDAYS = [1, 2, 3, 4, 5];
const DAILY = [1, 2, 3, 4, 5, 6, 7];

const utc = (text: string): number => Date.parse(`${text}Z`);
const shown = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString().slice(0, 16);
const hours = (zone: string, from = '09:00', to = '17:30', days = WEEKDAYS): WorkingHours => ({
  ...{ days, from, to, zone },
});

const london = hours('Europe/London');

const ZONES = [
  ...['UTC', 'Europe/London', 'America/New_York', 'America/Sao_Paulo', 'America/St_Johns', 'Asia/Kolkata'],
  ...['Australia/Sydney', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Apia', 'Africa/Casablanca'],
  ...['America/Havana', 'Asia/Beirut', 'Africa/Cairo', 'Antarctica/Troll'],
];
const moments = fc.integer({ min: utc('2010-01-01T00:00'), max: utc('2030-01-01T00:00') });

function hoursOf(step: number): fc.Arbitrary<WorkingHours> {
  const time = fc.integer({ min: 0, max: (24 * 60) / step });
  return fc
    .tuple(fc.constantFrom(...ZONES), fc.subarray(DAILY, { minLength: 1 }), time, time)
    .filter(([, , one, other]) => one !== other)
    .map(([zone, days, one, other]) =>
      hours(zone, clock(Math.min(one, other) * step), clock(Math.max(one, other) * step), days),
    );
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const someHours = hoursOf(30);
const quarterlyHours = hoursOf(15);

describe('holidays', () => {
  const off = (...daysOff: readonly (readonly [string, string])[]): WorkingHours => ({
    ...london,
    daysOff: daysOff.map(([first, last]) => ({ first, last })),
  });
  const christmas = off(['12-25', '12-26'], ['2026-12-28', '2026-12-28']);

  test('nobody works on them, and the next working day comes after them', () => {
    expect(isWorking(christmas, utc('2026-12-24T16:00'))).toBe(true);
    expect(isWorking(christmas, utc('2026-12-25T11:00'))).toBe(false);
    expect(shown(nextOpening(christmas, utc('2026-12-24T18:00')))).toBe('2026-12-29T09:00');
    expect(isWorking(christmas, utc('2025-12-26T11:00'))).toBe(false); // every year
    expect(isWorking(christmas, utc('2027-12-28T11:00'))).toBe(true); // that one year
  });

  test('they are no working time', () => {
    expect(shown(afterWorkingTime(christmas, utc('2026-12-24T16:30'), 2 * HOUR))).toBe('2026-12-29T10:00');
  });

  test('a row of days may go over the end of every year', () => {
    const shut = off(['12-24', '01-01']);
    expect(shown(nextOpening(shut, utc('2027-12-23T18:00')))).toBe('2028-01-03T09:00');
  });

  test('somebody for whom every day is one is never waited for without end', () => {
    expect(isWorking(off(['01-01', '12-31']), utc('2026-05-05T10:00'))).toBe(true);
  });
});

describe('isWorking and nextOpening', () => {
  test.each([
    ['a Tuesday morning', london, '2026-11-24T10:00', null],
    ['before work', london, '2026-11-24T08:59', '2026-11-24T09:00'],
    ['the moment work begins', london, '2026-11-24T09:00', null],
    ['the moment work ends', london, '2026-11-24T17:30', '2026-11-25T09:00'],
    ['Friday night', london, '2026-11-20T18:00', '2026-11-23T09:00'],
    ['in summer time, an hour earlier by UTC', london, '2026-07-01T07:59', '2026-07-01T08:00'],
    ['over the spring change', london, '2026-03-27T18:00', '2026-03-30T08:00'],
    ['over the autumn change', london, '2026-10-23T18:00', '2026-10-26T09:00'],
    ['the southern spring', hours('Australia/Sydney'), '2026-10-02T08:00', '2026-10-04T22:00'],
    ['the southern autumn', hours('Australia/Sydney'), '2026-04-03T08:00', '2026-04-05T23:00'],
    ['a half-hour zone', hours('Asia/Kolkata'), '2026-11-24T03:29', '2026-11-24T03:30'],
    ['a change of half an hour', hours('Australia/Lord_Howe'), '2026-10-02T08:00', '2026-10-04T22:00'],
    ['a zone of three quarters', hours('Asia/Kathmandu'), '2026-11-24T03:14', '2026-11-24T03:15'],
    ['a day far ahead of UTC', hours('Pacific/Kiritimati'), '2026-11-22T18:59', '2026-11-22T19:00'],
    [
      'one day a week, just over',
      hours('UTC', '09:00', '10:00', [3]),
      '2026-11-25T10:00',
      '2026-12-02T09:00',
    ],
  ])('%s', (_, given, at, opening) => {
    expect(shown(nextOpening(given, utc(at)))).toBe(opening);
    expect(isWorking(given, utc(at))).toBe(opening === null);
  });

  test('24:00 is the end of the day, and a day after it goes on without a break', () => {
    const night = hours('Europe/London', '18:00', '24:00', [1]);
    expect(isWorking(night, utc('2026-11-23T23:59'))).toBe(true);
    expect(isWorking(night, utc('2026-11-24T00:00'))).toBe(false);
    const always = hours('America/Sao_Paulo', '00:00', '24:00', DAILY);
    fc.assert(fc.property(moments, (at) => isWorking(always, at)));
  });

  test('hours that the clocks skip begin when the clocks go on, and are no hours if they end before', () => {
    const early = hours('Europe/London', '01:30', '04:00', [7]);
    expect(shown(nextOpening(early, utc('2026-03-29T00:30')))).toBe('2026-03-29T01:00');
    const skipped = hours('Europe/London', '01:15', '01:45', [7]);
    expect(shown(nextOpening(skipped, utc('2026-03-29T00:30')))).toBe('2026-04-05T00:15');
  });

  test('an hour that comes twice is worked through', () => {
    const early = hours('America/New_York', '01:30', '03:00', [7]);
    expect(shown(nextOpening(early, utc('2026-11-01T05:00')))).toBe('2026-11-01T05:30');
    for (const at of ['05:30', '06:00', '06:29', '07:59'])
      expect(isWorking(early, utc(`2026-11-01T${at}`))).toBe(true);
    expect(isWorking(early, utc('2026-11-01T08:00'))).toBe(false);
  });

  test('clocks that change at midnight, forward and back', () => {
    const saoPaulo = hours('America/Sao_Paulo', '00:00', '24:00', [7]);
    expect(shown(nextOpening(saoPaulo, utc('2018-11-03T12:00')))).toBe('2018-11-04T03:00');
    const saturday = hours('America/Sao_Paulo', '00:00', '24:00', [6]);
    expect(isWorking(saturday, utc('2018-02-18T02:59'))).toBe(true);
    expect(isWorking(saturday, utc('2018-02-18T03:00'))).toBe(false);
  });

  test('a day that a country left out has no hours', () => {
    const samoa = hours('Pacific/Apia', '09:00', '17:00', [5]);
    expect(shown(nextOpening(samoa, utc('2011-12-29T12:00')))).toBe('2012-01-05T19:00');
  });
});

describe('afterWorkingTime', () => {
  test.each([
    ['within a day', london, '2026-11-24T10:00', 2 * HOUR, '2026-11-24T12:00'],
    ['over a night', london, '2026-11-24T17:00', HOUR, '2026-11-25T09:30'],
    ['over a weekend', london, '2026-11-20T17:00', HOUR, '2026-11-23T09:30'],
    ['from outside their hours', london, '2026-11-21T03:00', HOUR, '2026-11-23T10:00'],
    ['what ends as they leave ends when they are back', london, '2026-11-24T16:30', HOUR, '2026-11-25T09:00'],
    ['no time at all', london, '2026-11-21T03:00', 0, '2026-11-23T09:00'],
    ['weeks', london, '2026-11-24T09:00', 10 * 8.5 * HOUR + MINUTE, '2026-12-08T09:01'],
    [
      'the day of 23 hours',
      hours('Europe/London', '00:00', '24:00', [7]),
      '2026-03-29T00:00',
      23 * HOUR,
      '2026-04-04T23:00',
    ],
    [
      'the day of 25 hours',
      hours('Europe/London', '00:00', '24:00', [7]),
      '2026-10-24T23:00',
      24.5 * HOUR,
      '2026-10-25T23:30',
    ],
  ])('%s', (_, given, from, time, expected) => {
    expect(shown(afterWorkingTime(given, utc(from), time))).toBe(expected);
  });

  const times = fc.integer({ min: 0, max: 3 * 24 * HOUR });

  test('never ends earlier for a later beginning or for more time', () => {
    fc.assert(
      fc.property(someHours, moments, times, times, (given, from, more, time) => {
        const end = afterWorkingTime(given, from, time);
        expect(end).toBeGreaterThanOrEqual(from + time);
        expect(afterWorkingTime(given, from + more, time)).toBeGreaterThanOrEqual(end);
        expect(afterWorkingTime(given, from, time + more)).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  test('ends while they work, and two times after each other are their sum', () => {
    fc.assert(
      fc.property(someHours, moments, times, times, (given, from, first, second) => {
        const middle = afterWorkingTime(given, from, first);
        expect(isWorking(given, middle)).toBe(true);
        expect(afterWorkingTime(given, middle, second)).toBe(afterWorkingTime(given, from, first + second));
      }),
    );
  });

  test('counts just what a look at every quarter of an hour counts', () => {
    const quarter = fc.integer({ min: 0, max: 7 * 96 });
    fc.assert(
      fc.property(quarterlyHours, quarter, quarter, (given, from, length) => {
        const start = utc('2026-03-26T00:00') + from * 15 * MINUTE;
        const quarters = Array.from({ length }, (_, index) => start + index * 15 * MINUTE);
        const worked = quarters.filter((at) => isWorking(given, at)).length * 15 * MINUTE;
        const last = start + length * 15 * MINUTE;
        expect(afterWorkingTime(given, start, worked)).toBe(nextOpening(given, last) ?? last);
      }),
      { numRuns: 30 },
    );
  });

  test('an opening is the first moment at which they work', () => {
    fc.assert(
      fc.property(someHours, moments, (given, at) => {
        const opening = nextOpening(given, at);
        if (opening === null) return isWorking(given, at);
        return opening > at && isWorking(given, opening) && !isWorking(given, opening - 1);
      }),
    );
  });
});

describe('hours that say nothing', () => {
  test.each([
    ['nobody has said', null],
    ['no days', hours('Europe/London', '09:00', '17:00', [])],
    ['no such days', hours('Europe/London', '09:00', '17:00', [0, 8, 1.5, Number.NaN])],
    ['no time between beginning and end', hours('Europe/London', '17:00', '09:00')],
  ])('%s: they count as always', (_, given) => {
    const at = utc('2026-11-21T03:00');
    expect(isWorking(given, at)).toBe(true);
    expect(nextOpening(given, at)).toBeNull();
    expect(afterWorkingTime(given, at, HOUR)).toBe(at + HOUR);
  });

  test('a time without end is no endless search', () => {
    expect(afterWorkingTime(london, utc('2026-11-21T03:00'), Number.POSITIVE_INFINITY)).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

describe('momentWords', () => {
  const now = utc('2026-12-30T22:00');

  test.each([
    ['2026-12-30T22:30', 'Europe/London', 'today at 22:30 (London time)'],
    ['2026-12-31T09:00', 'Europe/London', 'tomorrow at 09:00 (London time)'],
    ['2027-01-03T09:00', 'Europe/London', 'on Sunday at 09:00 (London time)'],
    ['2027-01-05T09:00', 'Europe/London', 'on Tuesday at 09:00 (London time)'],
    ['2027-01-06T09:00', 'Europe/London', 'on 6 January at 09:00 (London time)'],
    ['2026-12-30T23:30', 'Asia/Kolkata', 'today at 05:00 (Kolkata time)'],
    ['2026-12-31T14:00', 'America/New_York', 'tomorrow at 09:00 (New York time)'],
    ['2026-12-31T03:00', 'America/Argentina/Buenos_Aires', 'tomorrow'],
    ['2026-12-31T14:00', 'Etc/GMT+5', 'tomorrow at 09:00 (GMT-5)'],
    ['2026-12-31T09:00', 'Etc/UTC', 'tomorrow at 09:00 (UTC)'],
    ['2026-12-31T09:00', null, 'tomorrow at 09:00 (UTC)'],
    ['2026-12-29T09:00', null, 'on 29 December at 09:00 (UTC)'],
  ])('%s in %s: %s', (at, zone, expected) => {
    expect(momentWords(utc(at), zone, now, en.time)).toBe(expected);
  });
});
