import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { createHolidayCalendars, type HolidayCalendars } from '../../../src/people/holiday-calendars.ts';
import type { Channel, LocalSlack, User } from '../../../src/playground/local-slack.ts';
import { createRolecall } from '../../../src/rolecall.ts';
import { holidaysIn } from '../../../src/settings/calendars.ts';
import { filledIn, formFor, isBots, wordsIn } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';

const day = (date: string, name: string, more = '') =>
  `BEGIN:VEVENT\r\nUID:${date}@t\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:${date}\r\nSUMMARY:${name}\r\n${more}END:VEVENT\r\n`;
const calendar = (...days: readonly string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\n${days.join('')}END:VCALENDAR\r\n`;
const CHRISTMAS = calendar(
  day('20261225', 'Christmas Day'),
  day('20261228', 'Boxing Day (substitute day)'),
  day(
    '20261229',
    'A day to remember',
    'DESCRIPTION:Observance\\nTo hide observances\\, go to the settings\r\n',
  ),
);

let folder: string;
let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let general: Channel;
let bread: Channel;
let clock: number;
let holidays: HolidayCalendars;
const logged: string[] = [];
const log = createLog(
  'warn',
  (line) => logged.push(line),
  () => new Date(),
);

/** At once, so that nobody reads half of it. */
async function write(name: string, text: string) {
  await writeFile(join(folder, `${name}.new`), text);
  await rename(join(folder, `${name}.new`), join(folder, name));
}

/** A bakery in London that reads the calendars of this setting. */
async function open(setting: string) {
  holidays = createHolidayCalendars(holidaysIn(setting.replaceAll('DIR', folder)), {
    ...{ now: () => clock, log, every: 50 },
  });
  await holidays.start();
  const content = join(folder, 'content');
  const { library, onChange } = await createRolecall(content, log, { now: () => clock, holidays });
  running.library = library();
  onChange(() => {
    running.library = library();
  });
}

const daysOff = () =>
  running.library.role('baker')?.routing.hours?.daysOff?.map(({ first, last }) => `${first}..${last}`) ?? [];

beforeEach(async () => {
  logged.length = 0;
  clock = Date.parse('2026-12-24T16:00:00Z');
  folder = await mkdtemp(join(tmpdir(), 'rolecall-holidays-'));
  await mkdir(join(folder, 'content'));
  await write('content/baker.md', '# Baker\n\n## Mission\n\nBread for everybody.\n');
  await write(
    'content/baker.yml',
    'role: baker\nchannel: "#bread"\nregion: South West\nhours: { days: mon-fri, from: "09:00", to: "17:00", zone: Europe/London }\nexamples: ["the bread is burnt"]\n',
  );
  running = await runApp('http', { now: () => clock });
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  bread = slack.addChannel({ name: 'bread', members: [], botIsMember: true });
});

afterEach(async () => {
  holidays.stop();
  await running.close();
  await rm(folder, { recursive: true });
  expect(slack.refusals).toEqual([]);
});

const pause = (ms = 1000) => new Promise((done) => setTimeout(done, ms));
const said = (words: string) =>
  slack.messages(bread).filter((it) => isBots(it) && wordsIn(it).includes(words));

test('what is asked on Christmas Eve is reminded of when people are back, and on no day off of the calendar', async () => {
  await write('uk.ics', CHRISTMAS);
  await open('DIR/uk.ics');
  await expect.poll(daysOff).toEqual(['2026-12-25..2026-12-25', '2026-12-28..2026-12-28']);
  await slack.command(ann, general, '/role', 'ask the bread is burnt');
  const form = await formFor(slack, ann);
  await slack.submit(ann, filledIn(form, { text: 'the bread is burnt' }));
  await slack.waitForMessage(bread, isBots, 10_000);
  for (const at of ['25T10', '25T15', '26T12', '27T12', '28T10', '28T16', '29T09']) {
    clock = Date.parse(`2026-12-${at}:30:00Z`);
    await pause();
    expect(said('waits for somebody to claim it')).toEqual([]);
  }
  clock = Date.parse('2026-12-29T10:30:00Z');
  await expect.poll(() => said('waits for somebody to claim it').length, { timeout: 5000 }).toBe(1);
});

test('a role without hours has the days off of everybody, too, and its people are back the day after', async () => {
  await write('content/baker.yml', 'role: baker\nchannel: "#bread"\nexamples: ["the bread is burnt"]\n');
  await write('uk.ics', CHRISTMAS);
  await open('DIR/uk.ics');
  await expect.poll(() => running.library.role('baker')?.routing.assumedHours?.daysOff).toHaveLength(2);
  clock = Date.parse('2026-12-25T10:00:00Z');
  await slack.command(ann, general, '/role', 'ask the bread is burnt');
  const form = await formFor(slack, ann);
  expect(wordsIn(form)).toContain('back tomorrow.');
  await slack.submit(ann, filledIn(form, { text: 'the bread is burnt' }));
  await slack.waitForMessage(bread, isBots, 10_000);
  clock = Date.parse('2026-12-25T23:30:00Z');
  await pause();
  expect(said('waits for somebody to claim it')).toEqual([]);
  clock = Date.parse('2026-12-26T06:30:00Z');
  await expect.poll(() => said('waits for somebody to claim it').length, { timeout: 5000 }).toBe(1);
});

test('whoever asks on a day off of the calendar is told when people are back', async () => {
  await write('uk.ics', CHRISTMAS);
  await open('DIR/uk.ics');
  await expect.poll(daysOff).toHaveLength(2);
  clock = Date.parse('2026-12-25T10:00:00Z');
  await slack.command(ann, general, '/role', 'ask the bread is burnt');
  const form = await formFor(slack, ann);
  expect(wordsIn(form)).toContain('Tuesday at 09:00');
});

test('a calendar may be for a role, a region or a time zone alone', async () => {
  await write('one.ics', calendar(day('20270104', 'One')));
  await write('two.ics', calendar(day('20270105', 'Two')));
  await write('three.ics', calendar(day('20270106', 'Three')));
  await write('four.ics', calendar(day('20270107', 'Four')));
  await write(
    'five.ics',
    calendar(
      day('20270108', 'Five (regional holiday)', 'DESCRIPTION:Public holiday in North\\, South West\r\n'),
    ),
  );
  await open(
    'baker=DIR/one.ics south-west=DIR/two.ics Europe/London=DIR/three.ics Europe/Berlin=DIR/four.ics South-West=DIR/five.ics DIR/five.ics',
  );
  await expect.poll(() => daysOff().map((days) => days.slice(8, 10))).toEqual(['04', '05', '06', '08']);
});

test('days that come every year, and several in a row, whose end is the day after', async () => {
  const rows = calendar(
    day('20200101', 'New Year', 'RRULE:FREQ=YEARLY\r\n'),
    day('20261224', 'Closed', 'DTEND;VALUE=DATE:20270102\r\n'),
    day('20270503', 'The end as some write it', 'DTEND;VALUE=DATE:20270503\r\n'),
    day('20270504', 'Called off', 'STATUS:CANCELLED\r\n'),
    'BEGIN:VEVENT\r\nUID:t\r\nDTSTART:20270505T090000Z\r\nDTEND:20270505T170000Z\r\nSUMMARY:A party\r\nEND:VEVENT\r\n',
  );
  await write('all.ics', rows);
  await open('DIR/all.ics');
  await expect
    .poll(() => daysOff().toSorted())
    .toEqual([
      '2026-12-24..2027-01-01',
      '2027-01-01..2027-01-01',
      '2027-05-03..2027-05-03',
      '2028-01-01..2028-01-01',
      '2029-01-01..2029-01-01',
    ]);
});

test.each([
  ['is gone', null, 'ENOENT'],
  ['is broken', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'no calendar'],
  ['is huge', `BEGIN:VCALENDAR\r\n${'X-A:b\r\n'.repeat(400_000)}END:VCALENDAR\r\n`, 'longer than 2 MB'],
])('one that %s is told of once, and the days that it had stay', async (_, text, fault) => {
  await write('uk.ics', CHRISTMAS);
  await open('DIR/uk.ics');
  await expect.poll(daysOff).toHaveLength(2);
  if (text === null) await rm(join(folder, 'uk.ics'));
  else await write('uk.ics', text);
  await expect.poll(() => logged.join()).toContain(fault);
  await pause(300);
  expect(logged.filter((line) => line.includes('calendar'))).toHaveLength(1);
  expect(logged.join()).not.toContain(folder);
  expect(daysOff()).toHaveLength(2);
  await write('uk.ics', calendar(day('20261224', 'Christmas Eve')));
  await expect.poll(daysOff).toEqual(['2026-12-24..2026-12-24']);
});
