import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startLocalSlack } from '../dist/playground/local-slack.js';
import { openStore } from '../dist/store/store.js';
import { freeQuestion, inventRoles, writeCompany } from './company.mjs';
import { createDice } from './dice.mjs';
import { inventRequests, oneOf } from './many-requests.mjs';
import { figure, median, quantile } from './measure.mjs';
import { startPostgres } from './postgres.mjs';
import { memoryOf, startProcess, stopProcess } from './processes.mjs';
import { printTable } from './table.mjs';

const [PEOPLE, ROLES, KEPT] = [5_000, 50, 100_000];
/** What 5,000 people do in a busy hour comes within so many minutes; SOAK_MINUTES sets another number. */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 10);
const DEEDS = Number(process.env.SOAK_DEEDS ?? 3_600);
const STORM_EVERY = 3_000;
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const AIMS = { growth: 1.05, peak: 400, p99: 300 };

/** An hour of a company of 5,000 with 110,000 requests, in a Slack with its weather: whether memory stays and all is answered in time. */
export async function soak(figures) {
  for (const engine of ['SQLite', 'PostgreSQL']) {
    const server = engine === 'PostgreSQL' ? await startPostgres() : null;
    if (engine === 'PostgreSQL' && server === null) {
      console.log('No PostgreSQL on this machine.\n');
      continue;
    }
    const folder = mkdtempSync(join(tmpdir(), 'rolecall-soak-'));
    try {
      report(figures, engine, await soakOn(server?.url ?? `file:${join(folder, 'soak.db')}`, folder));
    } finally {
      server?.stop();
      rmSync(folder, { recursive: true });
    }
  }
}

async function soakOn(url, folder) {
  const town = await openTown(folder);
  const store = await openStore(url, quiet);
  const whose = {
    asker: oneOf(town.people.map(({ id }) => id)),
    claimant: oneOf(town.people.map(({ id }) => id)),
    role: oneOf(town.roles.map(({ slug }) => slug)),
    channel: oneOf(town.channels.map(({ id }) => id)),
  };
  await inventRequests(url, KEPT + 10_000, Date.now(), whose);
  await store.close();
  const { child, match } = await startProcess(
    ['dist/main.js', 'start', '--content', join(folder, 'content')],
    {
      ...{ SLACK_BOT_TOKEN: town.slack.botToken, SLACK_SIGNING_SECRET: town.slack.signingSecret },
      ...{ SLACK_API_URL: town.slack.apiUrl, DATABASE_URL: url, PORT: '0' },
    },
    /is running .*port=(\d+)/,
  );
  try {
    town.slack.deliverTo(`http://127.0.0.1:${match[1]}/slack/events`);
    return await live(town, child);
  } finally {
    await stopProcess(child);
    await town.slack.close();
  }
}

/** Each role has a channel, in which fifty people are. */
async function openTown(folder) {
  const slack = await startLocalSlack();
  const roles = inventRoles(ROLES).map((role, index) => ({
    ...role,
    slug: `role-${String(index).padStart(2, '0')}`,
  }));
  writeCompany(join(folder, 'content'), roles, 24);
  const people = Array.from({ length: PEOPLE }, () => slack.addUser());
  const channels = roles.map(({ slug }, index) =>
    slack.addChannel({ name: slug, botIsMember: true, members: people.slice(index * 50, index * 50 + 50) }),
  );
  const square = slack.addChannel({ name: 'square', botIsMember: true, members: people });
  return { slack, roles, people, channels, square, dice: createDice(7) };
}

/** What people do, by how often of a hundred times. */
const DOINGS = [
  [
    30,
    ({ slack, dice, roles, square }, who) =>
      slack.command(who, square, '/role', dice.pick([dice.pick(roles).name, freeQuestion(dice)])),
  ],
  [12, ({ slack, dice, square }, who) => slack.mention(who, square, freeQuestion(dice))],
  [10, ({ slack, dice, roles }, who) => slack.directMessage(who, `what does a ${dice.pick(roles).name} do?`)],
  [15, ({ slack }, who) => slack.openHome(who)],
  [10, ({ slack, square }, who) => slack.command(who, square, '/role', 'requests')],
  [2, ({ slack, square }, who) => slack.command(who, square, '/role', 'stats')],
  [1, ({ slack, square }, who) => slack.command(who, square, '/role', 'gaps')],
  [10, sendRequest],
  [10, workOnCard],
];

async function sendRequest({ slack, dice, roles, square }, who) {
  const opened = await slack.command(
    who,
    square,
    '/role',
    `ask ${dice.pick(roles).name}: ${freeQuestion(dice)}`,
  );
  const form = await slack.waitForModal(who, ({ view }) => view.submit !== undefined, 5000).catch(() => null);
  if (form === null) return opened;
  await pause(500);
  const sent = await slack.submit(who);
  while (slack.modal(who) !== undefined) await slack.closeView(who);
  return sent.ms > opened.ms ? sent : opened;
}

async function workOnCard({ slack, dice, channels, people }) {
  const at = Math.floor(dice.roll() * channels.length);
  const wish = dice.pick(['request:claim', 'request:resolve']);
  const card = slack
    .messages(channels[at])
    .findLast(({ blocks }) => JSON.stringify(blocks ?? []).includes(`"${wish}"`));
  return card && slack.click(people[at * 50 + Math.floor(dice.roll() * 50)], card, wish);
}

/** Slack asks to slow down, fails, is late, breaks off. */
const WEATHER = [
  { status: 429, retryAfter: 2 },
  { status: 500 },
  { error: 'internal_error' },
  { delayMs: 2000 },
  { drop: true },
];
const STRUCK = [
  'chat.postMessage',
  'chat.update',
  'views.open',
  'views.publish',
  'users.info',
  'conversations.info',
];

async function live(town, child) {
  const { dice, slack } = town;
  const end = performance.now() + MINUTES * 60_000;
  const every = (MINUTES * 60_000) / DEEDS;
  const [acks, memory, busy] = [[], [], new Set()];
  const storm = setInterval(() => slack.failNext(dice.pick(STRUCK), dice.pick(WEATHER), 2), STORM_EVERY);
  const scales = setInterval(() => memory.push(memoryOf(child).now), 1000);
  const begin = performance.now();
  for (let done = 0; performance.now() < end && child.exitCode === null; done++) {
    const deed = Promise.resolve(pick(dice)(town, dice.pick(town.people)))
      .then((delivery) => delivery && acks.push(delivery))
      .finally(() => busy.delete(deed));
    busy.add(deed);
    await pause(Math.max(0, begin + done * every - performance.now()));
  }
  await Promise.all(busy);
  clearInterval(storm);
  clearInterval(scales);
  return { acks, memory, peak: memoryOf(child).peak, isAlive: child.exitCode === null };
}

function pick(dice) {
  let left = dice.roll() * 100;
  for (const [share, doing] of DOINGS) {
    left -= share;
    if (left < 0) return doing;
  }
  return DOINGS[0][1];
}

/** The first third is for warming up. */
function report(figures, engine, { acks, memory, peak, isAlive }) {
  const warm = memory.slice(Math.floor(memory.length / 3));
  const part = Math.max(1, Math.floor(warm.length / 4));
  const growth = median(warm.slice(-part)) / median(warm.slice(0, part));
  const p99 = quantile(
    acks.map(({ ms }) => ms),
    0.99,
  );
  const lost = acks.filter(({ acked }) => !acked).length;
  const verdict = (isMet) => (isMet ? 'met' : 'missed');
  printTable(
    `(e) ${engine}: ${acks.length} deeds of ${PEOPLE} people in ${MINUTES} minutes, ${KEPT} requests kept and 10,000 open`,
    ['', 'measured', 'aim', ''],
    [
      [
        'memory at the end to memory after warming up',
        growth.toFixed(3),
        `≤ ${AIMS.growth}`,
        verdict(growth <= AIMS.growth),
      ],
      ['memory at its peak, MB', figure(peak), `< ${AIMS.peak}`, verdict(peak < AIMS.peak)],
      ['acknowledgement p50, ms', figure(median(acks.map(({ ms }) => ms))), '', ''],
      ['acknowledgement p99, ms', figure(p99), `≤ ${AIMS.p99}`, verdict(p99 <= AIMS.p99)],
      ['not acknowledged in time', lost, 0, verdict(lost === 0)],
      ['ended by itself', isAlive ? 'no' : 'yes', 'no', verdict(isAlive)],
    ],
  );
  figures.add(`soak: ${engine}: memory at the end to memory after warming up`, growth, { noise: 0.05 });
}
