import { describe, expect, test } from 'vitest';
import { turnsAt } from '../../src/people/rota.ts';

const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//t//t//EN', ...events, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const at = (moment: string) => Date.parse(moment);
const who = (text: string, moment: string) => turnsAt(text, at(moment)).turns.map(({ words }) => words);

const weekly = calendar(
  event(
    'UID:a',
    'SUMMARY:Ann',
    'DTSTART;TZID=Europe/London:20260105T090000',
    'DTEND;TZID=Europe/London:20260112T090000',
    'RRULE:FREQ=WEEKLY;INTERVAL=2',
    'ATTENDEE;CN=Ann:mailto:Ann@example.com',
  ),
  event(
    'UID:b',
    'SUMMARY:Bo',
    'DTSTART;TZID=Europe/London:20260112T090000',
    'DTEND;TZID=Europe/London:20260119T090000',
    'RRULE:FREQ=WEEKLY;INTERVAL=2',
  ),
);

describe('a rota', () => {
  test.each([
    ['2026-01-05T08:59:59Z', []],
    ['2026-01-05T09:00:00Z', ['Ann']],
    ['2026-01-12T09:00:00Z', ['Bo']],
    // British Summer Time begins on 29 March: the handover stays at nine by the clock.
    ['2026-03-30T07:59:59Z', ['Bo']],
    ['2026-03-30T08:00:00Z', ['Ann']],
    ['2031-06-18T12:00:00Z', ['Ann']],
  ])('at %s', (moment, wanted) => {
    expect(who(weekly, moment)).toEqual(wanted);
  });

  test('says who is invited, and until when', () => {
    expect(turnsAt(weekly, at('2026-01-06T00:00:00Z')).turns).toMatchObject([
      { mails: ['ann@example.com'], until: at('2026-01-12T09:00:00Z') },
    ]);
  });

  test('follows what was moved, left out or cancelled', () => {
    const text = calendar(
      event(
        'UID:a',
        'SUMMARY:Ann',
        'DTSTART:20260105T090000Z',
        'DTEND:20260106T090000Z',
        'RRULE:FREQ=DAILY',
        'EXDATE:20260107T090000Z',
      ),
      event(
        'UID:a',
        'RECURRENCE-ID:20260109T090000Z',
        'SUMMARY:Bo stands in',
        'DTSTART:20260109T090000Z',
        'DTEND:20260110T090000Z',
      ),
      event(
        'UID:c',
        'SUMMARY:Nobody',
        'STATUS:CANCELLED',
        'DTSTART:20260107T090000Z',
        'DTEND:20260108T090000Z',
      ),
    );
    expect(who(text, '2026-01-06T10:00:00Z')).toEqual(['Ann']);
    expect(who(text, '2026-01-07T10:00:00Z')).toEqual([]);
    expect(who(text, '2026-01-09T10:00:00Z')).toEqual(['Bo stands in']);
  });

  test('takes a zone that only the calendar knows from there', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Our Office',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n');
    const text = calendar(
      zone,
      event(
        'UID:a',
        'SUMMARY:Ann',
        'DTSTART;TZID=Our Office:20260105T090000',
        'DTEND;TZID=Our Office:20260105T170000',
      ),
    );
    expect(who(text, '2026-01-05T03:29:00Z')).toEqual([]);
    expect(who(text, '2026-01-05T03:31:00Z')).toEqual(['Ann']);
  });

  test.each([
    ['no calendar', '<html>Sign in</html>', 'no calendar'],
    ['an empty file', '', 'no calendar'],
    ['half of one', weekly.slice(0, 150), 'no calendar'],
    [
      'a zone nobody knows',
      calendar(
        event(
          'UID:a',
          'SUMMARY:Ann',
          'DTSTART;TZID=Mars/Base:20260105T090000',
          'DTEND;TZID=Mars/Base:20260106T090000',
        ),
      ),
      'Mars/Base',
    ],
    [
      'one that comes back each second',
      calendar(
        event(
          'UID:a',
          'SUMMARY:Tick',
          'DTSTART:19900101T000000Z',
          'DTEND:19900101T000000Z',
          'RRULE:FREQ=SECONDLY',
        ),
      ),
      'comes back more than',
    ],
  ])('of %s says so', (_, text, words) => {
    const { turns, fault } = turnsAt(text, at('2026-01-06T00:00:00Z'));
    expect({ turns, fault }).toEqual({ turns: [], fault: expect.stringContaining(words) });
  });
});

describe('as products export it', () => {
  test('shifts in UTC with the person in the title, split at each handover', () => {
    const shift = (uid: string, who: string, from: string, to: string) =>
      event(
        `UID:${uid}`,
        `SUMMARY:On Call - ${who} - Payments Primary`,
        `DTSTART;VALUE=DATE-TIME:${from}`,
        `DTEND;VALUE=DATE-TIME:${to}`,
        'URL;VALUE=URI:https://acme.oncall.example/schedules#P1',
      );
    const text = calendar(
      'X-WR-CALNAME:Payments Primary',
      shift('Q1', 'Ann Archer', '20260105T090000Z', '20260112T090000Z'),
      shift('Q2', 'Bo Berg', '20260112T090000Z', '20260119T090000Z'),
    );
    expect(who(text, '2026-01-12T08:59:59Z')).toEqual(['On Call - Ann Archer - Payments Primary']);
    expect(who(text, '2026-01-12T09:00:00Z')).toEqual(['On Call - Bo Berg - Payments Primary']);
  });

  test('shifts whose title is an address, with a zone of the calendar’s own', () => {
    const text = calendar(
      'X-WR-TIMEZONE:America/New_York',
      event('UID:r1', 'SUMMARY:ann@example.com', 'DTSTART:20260105T180000', 'DURATION:PT12H'),
    );
    expect(who(text, '2026-01-05T22:59:59Z')).toEqual([]);
    expect(who(text, '2026-01-05T23:00:00Z')).toEqual(['ann@example.com']);
    expect(who(text, '2026-01-06T11:00:00Z')).toEqual([]);
  });

  test('whole days in a calendar’s zone, with guests of whom one declined, and a room', () => {
    const text = calendar(
      'X-WR-TIMEZONE:Asia/Tokyo',
      event(
        'UID:g1@google.example',
        'SUMMARY:Bereitschaft',
        'DTSTART;VALUE=DATE:20260105',
        'DTEND;VALUE=DATE:20260112',
        'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ann;X-NUM-GUESTS=0:mailto:ann@example.com',
        'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=Bo:mailto:bo@example.com',
        'ATTENDEE;CUTYPE=RESOURCE;PARTSTAT=ACCEPTED;CN=Room 4:mailto:room4@resource.example',
      ),
    );
    expect(who(text, '2026-01-04T14:59:59Z')).toEqual([]);
    expect(turnsAt(text, at('2026-01-04T15:00:00Z')).turns).toMatchObject([{ mails: ['ann@example.com'] }]);
    expect(who(text, '2026-01-11T15:00:00Z')).toEqual([]);
  });
});
