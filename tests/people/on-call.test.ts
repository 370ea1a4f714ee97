import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createOnCallService, type OnCallService } from '../../src/people/on-call.ts';
import { readCalendar } from '../../src/people/read-calendar.ts';

const CALENDAR = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Ann\r\nDTSTART:20260105T000000Z\r\nDTEND:20260106T000000Z\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

let server: Server;
let answer: { status: number; text: string; location?: string };
let asked: string[] = [];
const logged: string[] = [];
const log = createLog(
  'warn',
  (line) => logged.push(line),
  () => new Date(),
);
let services: OnCallService | null = null;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status, text, location } = answer;
    response.writeHead(status, location === undefined ? {} : { location }).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());
afterEach(() => {
  services?.stop();
  asked = [];
});

let moment = Date.parse('2026-03-03T12:00:00Z');
function open(path = '/secret.ics'): OnCallService {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  services = createOnCallService({
    calendars: new Map([['baker', address]]),
    now: () => moment,
    log,
    every: 50,
  });
  services.start();
  return services;
}

test('what was last read stays while the site fails, and its age is known', async () => {
  answer = { status: 200, text: CALENDAR };
  const rota = open();
  await expect.poll(() => rota.of('baker')?.turns.map(({ words }) => words)).toEqual(['Ann']);
  answer = { status: 500, text: '' };
  await expect.poll(() => logged.join()).toContain('answers with 500');
  moment += 60_000;
  expect(rota.of('baker')).toMatchObject({ turns: [{ words: 'Ann' }], fault: null, isOld: true });
  expect(logged.join()).not.toContain('secret');
  expect(rota.of('butcher')).toBeNull();
});

test.each([
  ['leads elsewhere', { status: 302, text: '', location: '/elsewhere.ics' }, 'somewhere else by now'],
  ['is huge', { status: 200, text: 'x'.repeat(2_100_000) }, 'longer than 2 MB'],
  ['is no calendar', { status: 200, text: '<html>' }, 'no calendar'],
  ['is gone', { status: 404, text: '' }, 'answers with 404'],
])('one that %s says so', async (_, given, words) => {
  answer = given;
  const rota = open();
  await expect.poll(() => rota.of('baker')?.fault).toContain(words);
  expect(rota.of('baker')?.turns).toEqual([]);
  expect(asked).not.toContain('/elsewhere.ics');
});

test('what was last read stays where the site answers with something else, such as a page to sign in', async () => {
  answer = { status: 200, text: CALENDAR };
  const rota = open();
  await expect.poll(() => rota.of('baker')?.turns.map(({ words }) => words)).toEqual(['Ann']);
  const { length } = logged;
  answer = { status: 200, text: '<html>Sign in</html>' };
  await expect.poll(() => logged.slice(length).join()).toContain('no calendar');
  expect(rota.of('baker')).toMatchObject({ turns: [{ words: 'Ann' }], fault: null });
  answer = { status: 200, text: CALENDAR.replace('Ann', 'Bo') };
  await expect.poll(() => rota.of('baker')?.turns.map(({ words }) => words)).toEqual(['Bo']);
});

test('one that never ends is not read to its end', async () => {
  const endless = createServer((_, response) => {
    const more = () => response.write('X'.repeat(100_000), () => response.destroyed || setImmediate(more));
    more();
  }).listen(0, '127.0.0.1');
  await once(endless, 'listening');
  const { port } = endless.address() as AddressInfo;
  await expect(readCalendar(`http://127.0.0.1:${port}/`)).rejects.toThrow('longer than 2 MB');
  endless.closeAllConnections();
  endless.close();
});

test('an address as calendars offer them, webcal:, is asked by https', async () => {
  const asked: string[] = [];
  const answering: typeof fetch = async (address) => {
    asked.push(String(address));
    return new Response(CALENDAR);
  };
  expect(await readCalendar('webcal://acme.example/private/feed', answering)).toBe(CALENDAR);
  expect(asked).toEqual(['https://acme.example/private/feed']);
});

test('at any moment the turn is told that goes on then, however long ago it was read', async () => {
  answer = { status: 200, text: CALENDAR.replace('RRULE:FREQ=DAILY', 'RRULE:FREQ=DAILY;INTERVAL=2') };
  const rota = open();
  await expect.poll(() => rota.of('baker')?.fault).toBeNull();
  answer = { status: 500, text: '' };
  const before = moment;
  moment = Date.parse('2026-01-07T00:00:00Z');
  const told = [0, 1, 2].map((days) => {
    moment = Date.parse('2026-01-07T12:00:00Z') + days * 86_400_000;
    return rota.of('baker')?.turns.length;
  });
  expect(told).toEqual([1, 0, 1]);
  moment = before;
});

test('what was last read outlives a restart', async () => {
  const copies = new Map([['there', { text: CALENDAR, readAt: moment - 3_600_000 }]]);
  const find = async () => copies.get('there') ?? null;
  answer = { status: 500, text: '' };
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret.ics`;
  services = createOnCallService({
    calendars: new Map([['baker', address]]),
    ...{ now: () => moment, log, every: 1000, copies: { find, keep: async () => {} } },
  });
  services.start();
  await expect.poll(() => services?.of('baker')?.turns.map(({ words }) => words)).toEqual(['Ann']);
  expect(services.of('baker')).toMatchObject({ isOld: true, readAt: moment - 3_600_000 });
});
