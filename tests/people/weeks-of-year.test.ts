import { describe, expect, test } from 'vitest';
import { turnsBetween } from '../../src/people/rota.ts';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const odd = Array.from({ length: 27 }, (_, index) => 2 * index + 1).join();
const even = Array.from({ length: 26 }, (_, index) => 2 * index + 2).join();

/** The days on which an event comes back, by its first one and its rule, until a year is over. */
function days(first: string, rule: string, year: number, ...more: readonly string[]): string {
  const text = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:a',
    'SUMMARY:Ann',
    `DTSTART:${first.replaceAll('-', '')}T090000Z`,
    'DURATION:PT8H',
    `RRULE:${rule}`,
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const { turns, fault } = turnsBetween(text, at(first), at(`${year + 1}-01-01`));
  return fault ?? turns.map(({ from }) => new Date(from).toISOString().slice(0, 10)).join(' ');
}

describe('what comes back by the weeks of a year', () => {
  test.each([
    // As RFC 5545 (3.8.5.3) gives them.
    ['1997-05-19', 'FREQ=YEARLY;BYDAY=20MO', 1999, '1997-05-19 1998-05-18 1999-05-17'],
    ['1997-05-12', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 1999, '1997-05-12 1998-05-11 1999-05-17'],
    // On the weekday of the first one.
    ['2026-05-13', 'FREQ=YEARLY;BYWEEKNO=20', 2028, '2026-05-13 2027-05-19 2028-05-17'],
    [
      '2026-05-12',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=TU,WE',
      2027,
      '2026-05-12 2026-05-13 2027-05-18 2027-05-19',
    ],
    // The last week: 2026 has 53, and that of 2027 is its 52nd.
    ['2026-12-28', 'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO', 2028, '2026-12-28 2027-12-27 2028-12-25'],
    ['2026-12-28', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO', 2032, '2026-12-28 2032-12-27'],
    // The first week of 2026 began in 2025; where weeks begin on Sunday, on 4 January.
    ['2025-12-29', 'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO', 2027, '2025-12-29 2027-01-04'],
    ['2026-01-04', 'FREQ=YEARLY;WKST=SU;BYWEEKNO=1;BYDAY=SU', 2027, '2026-01-04 2027-01-03'],
    ['2026-05-11', 'FREQ=YEARLY;INTERVAL=2;BYWEEKNO=20;BYDAY=MO', 2030, '2026-05-11 2028-05-15 2030-05-13'],
    ['2026-05-11', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2', 2030, '2026-05-11 2027-05-17'],
    ['2026-05-11', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;UNTIL=20280101T000000Z', 2030, '2026-05-11 2027-05-17'],
    ['2026-01-05', 'FREQ=YEARLY;BYWEEKNO=2,30;BYDAY=MO;BYMONTH=1', 2027, '2026-01-05 2027-01-11'],
    ['2026-01-01', 'FREQ=YEARLY;BYDAY=+1TH,-1FR', 2027, '2026-01-01 2026-12-25 2027-01-07 2027-12-31'],
    ['2026-05-18', 'FREQ=YEARLY;INTERVAL=3;BYDAY=20MO', 2029, '2026-05-18 2029-05-14'],
    // With a month, it is the month's first.
    ['2026-09-07', 'FREQ=YEARLY;BYMONTH=9;BYDAY=1MO', 2027, '2026-09-07 2027-09-06'],
  ])('from %s by %s', (first, rule, year, wanted) => expect(days(first, rule, year)).toBe(wanted));

  test('a rota of odd and even weeks has one of both in each week', () => {
    const weeks = [
      ...days('2026-01-12', `FREQ=YEARLY;BYWEEKNO=${odd};BYDAY=MO`, 2027).split(' '),
      ...days('2026-01-05', `FREQ=YEARLY;BYWEEKNO=${even};BYDAY=MO`, 2027).split(' '),
    ].sort();
    expect(weeks).toEqual(
      Array.from({ length: 104 }, (_, index) =>
        new Date(at('2026-01-05') + index * 7 * 86_400_000).toISOString().slice(0, 10),
      ),
    );
  });

  test('days are left out of it, and what lies far back counts', () => {
    const rule = `FREQ=YEARLY;BYWEEKNO=${odd};BYDAY=MO;COUNT=30`;
    expect(days('2026-01-12', rule, 2026, 'EXDATE:20260126T090000Z')).toMatch(/^2026-01-12 2026-02-09 /);
    expect(days('2026-01-12', rule, 2027).split(' ')).toHaveLength(30);
  });
});
