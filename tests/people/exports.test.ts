import { describe, expect, test } from 'vitest';
import { knownPeople } from '../../src/people/known-people.ts';
import { peopleIn } from '../../src/people/people-in-turn.ts';
import { turnsAt } from '../../src/people/rota.ts';

/** Calendars as products make them, each with the habits of one: their properties and titles, not their words. */
const lines = (...all: readonly string[]) => all.join('\r\n');
const event = (...all: readonly string[]) => lines('BEGIN:VEVENT', ...all, 'END:VEVENT');
const calendar = (...all: readonly string[]) => `${lines('BEGIN:VCALENDAR', ...all, 'END:VCALENDAR')}\r\n`;

const person = (id: string, name: string, handle: string) => ({
  ...{ id, name, handles: [handle], mail: `${handle}@example.com` },
  ...{ isGuest: false, isGone: false },
});
const known = knownPeople(
  [person('UANN', 'Ann Archer', 'ann'), person('UBO', 'Bo de la Berg', 'bo'), person('UCY', 'Cy', 'cy')],
  [],
  1,
);
const who = (text: string, moment: string) => {
  const { turns, fault } = turnsAt(text, Date.parse(moment));
  return [
    ...(fault === null ? [] : [fault]),
    ...turns.flatMap((turn) => peopleIn(turn, known)).map(({ id }) => id),
  ];
};

const WINTER = ['TZNAME:CET', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19701025T030000'];
const SUMMER = ['TZNAME:CEST', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19700329T020000'];
const zone = (name: string) =>
  lines(
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    'BEGIN:STANDARD',
    ...WINTER,
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    ...SUMMER,
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  );

describe('PagerDuty: single shifts in UTC, addresses without mailto:, folded titles', () => {
  const shift = (uid: string, title: string, from: string, to: string, ...more: readonly string[]) =>
    event(
      `DTSTART;VALUE=DATE-TIME:${from}`,
      `DTEND;VALUE=DATE-TIME:${to}`,
      ...more,
      `UID:${uid}`,
      'URL:https://acme.example/schedules#PX1',
      `SUMMARY:${title}`,
    );
  const text = calendar(
    'PRODID;X-RICAL-TZSOURCE=TZINFO:-//com.denhaven2/NONSGML ri_cal gem//EN',
    'CALSCALE:GREGORIAN',
    'VERSION:2.0',
    'X-WR-CALNAME:On Call Schedule for Payments',
    shift('Q1', 'On Call - Ann Archer - Pay\r\n ments Primary', '20260323T080000Z', '20260330T070000Z'),
    shift('Q2', 'On Call - Payments', '20260330T070000Z', '20260406T070000Z', 'ATTENDEE:BO@example.com'),
  );
  test.each([
    ['2026-03-23T07:59:59Z', []],
    ['2026-03-23T08:00:00Z', ['UANN']],
    ['2026-03-30T06:59:59Z', ['UANN']],
    ['2026-03-30T07:00:00Z', ['UBO']],
    ['2026-04-06T07:00:00Z', []],
  ])('at %s', (moment, wanted) => expect(who(text, moment)).toEqual(wanted));
});

describe('Grafana OnCall: layers in the title, rules without a zone of their own', () => {
  const layer = (uid: string, title: string, day: string, rule: readonly string[]) =>
    event(
      `SUMMARY:${title}`,
      `DTSTART;VALUE=DATE-TIME:2026${day}T060000Z`,
      `DTEND;VALUE=DATE-TIME:2026${day}T180000Z`,
      'DTSTAMP;VALUE=DATE-TIME:20260101T000000Z',
      `UID:${uid}`,
      ...rule,
    );
  const text = calendar(
    'VERSION:2.0',
    'PRODID://Grafana Labs//Grafana On-Call//',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Payments',
    'X-WR-TIMEZONE:UTC',
    layer('oncall-1-PK1-U1-E0-S0', '[L1] ann', '0302', ['RRULE:FREQ=DAILY;INTERVAL=2;WKST=SU']),
    layer('oncall-1-PK1-U2-E0-S0', '[L1] Bo@Example.com', '0303', ['RRULE:FREQ=DAILY;INTERVAL=2;WKST=SU']),
    layer('oncall-1-PK2-U3-E0-S0', '[L2] cy', '0303', []),
  );
  test('the uppermost layer counts', () => {
    expect(who(text, '2026-03-02T12:00:00Z')).toEqual(['UANN']);
    expect(who(text, '2026-03-03T12:00:00Z')).toEqual(['UCY']);
    expect(who(text, '2026-03-04T12:00:00Z')).toEqual(['UANN']);
    expect(who(text, '2026-03-05T12:00:00Z')).toEqual(['UBO']);
    expect(who(text, '2026-03-05T18:00:00Z')).toEqual([]);
  });
});

describe('Opsgenie and others: names within titles, and a zone that is only named', () => {
  const shift = (title: string) =>
    calendar(
      'VERSION:2.0',
      event(`SUMMARY:${title}`, 'UID:o', 'DTSTART;TZID=America/New_York:20260307T180000', 'DURATION:PT12H'),
    );
  test.each([
    ['[Primary] Ann Archer on call', ['UANN']],
    ['Bo de la Berg (Night shift)', ['UBO']],
    ['On-call: Ann Archer / Payments', ['UANN']],
    ['Ann Archer\\, Bo de la Berg', ['UANN', 'UBO']],
    ['@cy', ['UCY']],
    ['ann@example.com - Payments', ['UANN']],
    ['Primary on call', []],
  ])('%s', (title, wanted) => {
    expect(who(shift(title), '2026-03-08T01:00:00Z')).toEqual(wanted);
  });

  test('twelve hours are twelve hours over a change of clocks', () => {
    // On 8 March New York loses an hour: from 23:00 UTC to 11:00 UTC the clocks there go from 18:00 to 07:00.
    expect(turnsAt(shift('Cy'), Date.parse('2026-03-08T01:00:00Z')).turns).toMatchObject([
      { from: Date.parse('2026-03-07T23:00:00Z'), until: Date.parse('2026-03-08T11:00:00Z') },
    ]);
  });
});

describe('Google Calendar: a series with a day moved, a day left out, and the change written before the series', () => {
  const text = calendar(
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:rota',
    'X-WR-TIMEZONE:Europe/Berlin',
    zone('Europe/Berlin'),
    event(
      'DTSTART;TZID=Europe/Berlin:20261027T090000',
      'DTEND;TZID=Europe/Berlin:20261027T170000',
      'UID:s@google.example',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261030T090000',
      'SUMMARY:@bo',
    ),
    event(
      'DTSTART;TZID=Europe/Berlin:20240102T090000',
      'DTEND;TZID=Europe/Berlin:20240102T170000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR',
      'EXDATE;TZID=Europe/Berlin:20261026T090000',
      'UID:s@google.example',
      'STATUS:CONFIRMED',
      'SUMMARY:@ann',
    ),
  );
  test.each([
    ['2026-10-23T06:59:59Z', []],
    ['2026-10-23T07:00:00Z', ['UANN']], // summer: nine o’clock is seven in UTC
    ['2026-10-26T12:00:00Z', []],
    ['2026-10-27T12:00:00Z', ['UBO']], // an earlier day than the one it stands for
    ['2026-10-28T07:59:59Z', []],
    ['2026-10-28T08:00:00Z', ['UANN']], // winter by now
    ['2026-10-30T12:00:00Z', []],
  ])('at %s', (moment, wanted) => expect(who(text, moment)).toEqual(wanted));

  test('without the definition of its zone, as when another product passes the events on', () => {
    const bare = text.replace(/BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n/s, '');
    expect(bare).not.toContain('VTIMEZONE');
    expect(who(bare, '2026-10-26T12:00:00Z')).toEqual([]);
    expect(who(bare, '2026-10-30T12:00:00Z')).toEqual([]);
    expect(who(bare, '2026-10-28T08:00:00Z')).toEqual(['UANN']);
  });
});

describe('Outlook: Windows’ names of zones, quoted, and days that are left out in UTC', () => {
  const outlook = (definition: string) =>
    calendar(
      'METHOD:PUBLISH',
      'PRODID:Microsoft Exchange Server 2010',
      'VERSION:2.0',
      'X-WR-CALNAME:Bereitschaft',
      definition,
      event(
        'RRULE:FREQ=WEEKLY;UNTIL=20270101T080000Z;INTERVAL=2;BYDAY=MO;WKST=MO',
        'EXDATE:20261109T080000Z',
        'UID:040000008200E00074C5B7101A82E008',
        'SUMMARY:Ann Archer',
        'DTSTART;TZID="W. Europe Standard Time":20260105T090000',
        'DTEND;TZID="W. Europe Standard Time":20260112T090000',
        'CLASS:PUBLIC',
        'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      ),
    );
  const text = outlook(zone('W. Europe Standard Time'));
  test.each([
    ['2026-10-12T06:59:59Z', []],
    ['2026-10-12T07:00:00Z', ['UANN']],
    ['2026-10-26T07:59:59Z', []],
    ['2026-10-26T08:00:00Z', ['UANN']],
    ['2026-11-02T07:59:59Z', ['UANN']],
    ['2026-11-09T12:00:00Z', []],
    ['2027-01-04T12:00:00Z', []],
  ])('at %s', (moment, wanted) => expect(who(text, moment)).toEqual(wanted));

  test('a zone that nobody defines is said, and hides nothing else', () => {
    const more = event('UID:u', 'SUMMARY:@cy', 'DTSTART:20261012T070000Z', 'DTEND:20261012T190000Z');
    const both = outlook(more);
    expect(who(both, '2026-10-12T12:00:00Z')).toEqual([
      'It names the time zone “W. Europe Standard Time”, which nobody knows.',
      'UCY',
    ]);
  });
});

test('days stay left out where others are listed that the series no longer has', () => {
  // As is left over when a series was moved from noon to nine.
  const text = calendar(
    'VERSION:2.0',
    event(
      'UID:m',
      'SUMMARY:@ann',
      'DTSTART:20260302T090000Z',
      'DTEND:20260302T170000Z',
      'RRULE:FREQ=DAILY;COUNT=9',
      'EXDATE:20260302T120000Z,20260303T120000Z',
      'EXDATE:20260303T090000Z',
    ),
  );
  expect(who(text, '2026-03-02T12:00:00Z')).toEqual(['UANN']);
  expect(who(text, '2026-03-03T12:00:00Z')).toEqual([]);
});

describe('what is not as it should be', () => {
  const fine = event('UID:f', 'SUMMARY:@ann', 'DTSTART:20260302T000000Z', 'DTEND:20260303T000000Z');
  const at = '2026-03-02T12:00:00Z';
  test.each([
    ['an event without an end', event('UID:x', 'SUMMARY:x', 'DTSTART:20260302T000000Z'), null],
    ['an event without a beginning', event('UID:x', 'SUMMARY:x'), null],
    [
      'a line that is none',
      event('UID:x', 'DTSTART:20260302T000000Z', 'broken'),
      'Some of its events cannot be read.',
    ],
    [
      'a rule of nonsense',
      event('UID:x', 'DTSTART:20260302T000000Z', 'RRULE:FREQ=SOMETIMES'),
      'Some of its events',
    ],
    [
      'a zone with a path',
      event('UID:x', 'SUMMARY:@bo', 'DTSTART;TZID=/mozilla.org/2024/Europe/Paris:20260302T000000'),
      null,
    ],
  ])('%s does not hide the others', (_, odd, fault) => {
    const [first, ...others] = who(calendar('VERSION:2.0', odd, fine), at);
    if (fault === null) expect([first, ...others]).toContain('UANN');
    else expect([first, ...others]).toEqual([expect.stringContaining(fault), 'UANN']);
  });

  test('years of shifts are no more work than a week of them', () => {
    const shifts = Array.from({ length: 9000 }, (_, index) => {
      const [from, to] = [index, index + 1].map((day) =>
        new Date(Date.UTC(2010, 0, 1 + day)).toISOString().replace(/[-:]|\.000/g, ''),
      );
      return event(`UID:${index}`, `SUMMARY:${index % 2 ? '@ann' : '@bo'}`, `DTSTART:${from}`, `DTEND:${to}`);
    });
    const text = calendar('VERSION:2.0', ...shifts);
    expect(who(text, '2026-03-02T12:00:00Z')).toHaveLength(1);
    expect(who(text, '2010-01-01T12:00:00Z')).toEqual(['UBO']);
  });

  test('a rota that began long ago, and never ends, is followed to its day', () => {
    const daily = (rule: string) =>
      calendar(
        'VERSION:2.0',
        event('UID:d', 'SUMMARY:@ann', 'DTSTART;TZID=Europe/London:19700105T090000', 'DURATION:PT8H', rule),
      );
    expect(who(daily('RRULE:FREQ=DAILY'), '2026-07-15T08:00:00Z')).toEqual(['UANN']);
    expect(who(daily('RRULE:FREQ=DAILY'), '2026-07-15T07:59:59Z')).toEqual([]);
    expect(who(daily('RRULE:FREQ=WEEKLY;INTERVAL=3'), '2026-07-13T12:00:00Z')).toEqual(
      ((Date.UTC(2026, 6, 13) - Date.UTC(1970, 0, 5)) / (7 * 86_400_000)) % 3 === 0 ? ['UANN'] : [],
    );
    expect(who(daily('RRULE:FREQ=HOURLY;INTERVAL=36'), '2026-07-15T12:00:00Z').length).toBeLessThan(2);
    expect(who(daily('RRULE:FREQ=DAILY;COUNT=9'), '2026-07-15T12:00:00Z')).toEqual([]);
  });
});
