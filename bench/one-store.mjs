// One database of so many requests: makes them, and prints what working with them takes as JSON.

import { runScheduledJobs } from '../dist/requests/jobs/scheduled-jobs.js';
import { createRequests } from '../dist/requests/requests.js';
import { listRequests } from '../dist/slack/requests/list-requests.js';
import { readStatsRecords } from '../dist/store/figures/stats-records.js';
import { openStore } from '../dist/store/store.js';
import { inventRequests, PEOPLE, ROLES } from './many-requests.mjs';
import { quantile } from './measure.mjs';
import { inSlices } from './slices.mjs';

const [url, count] = process.argv.slice(2);
const HOUR = 3_600_000;
const MONTH = (365 / 12) * 24 * HOUR;
const now = Date.now();
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

const store = await openStore(url, quiet);
await inventRequests(url, Number(count), now);

const company = {
  role: (slug) => ({
    slug,
    name: slug,
    channel: `C${slug.slice(5)}`,
    confidentialChannel: null,
    hours: null,
  }),
  fallbackChannel: () => 'C0',
};
const patience = {
  untilReminder: HOUR,
  untilFallback: HOUR,
  retention: 4 * 365 * 24 * HOUR,
  roundEvery: HOUR,
};
const channel = (id) => ({
  kind: 'done',
  value: { id, name: id.toLowerCase(), isPrivate: false, isShared: false },
});
const messenger = {
  isGone: async () => ({ kind: 'done', value: false }),
  channel: async (id) => channel(id),
};
const needs = {
  company,
  patience,
  messenger,
  now: () => now,
  newId: () => String(Math.random()),
  wake() {},
  learn: async () => {},
};
const requests = createRequests({ ...needs, store: store.requests });
const jobs = {
  ...needs,
  store: store.requests,
  leases: store.leases,
  requests,
  tidy: (at, keep) => store.tidy(at, keep),
};
/** Somebody in so many of the channels. */
const deskOf = (channels) => ({
  requests,
  now: () => now,
  directory: {
    isMember: async (id) => ({ kind: 'done', value: Number(id.slice(1)) < channels }),
    channel: async (id) => channel(id),
  },
});

const some = (length, work) => Array.from({ length }, (_, index) => () => work(index));
const MEASURED = [
  ['Home, `/role requests`, in 20 channels', some(60, (index) => listRequests(deskOf(20), `U${index * 31}`))],
  [`the same in all ${ROLES} channels`, some(60, (index) => listRequests(deskOf(ROLES), `U${index * 37}`))],
  [
    'which request a thread belongs to',
    some(60, (index) => store.requests.requestAt(`C${index}`, `${1600000000 + index}.000100`)),
  ],
  ['a click on Claim', some(60, (index) => claim(index))],
  ['the figures of `/role stats`', some(3, () => readStatsRecords(store, now))],
  ['the first round of reminders', some(1, () => runScheduledJobs(jobs))],
  ['another round', some(5, () => runScheduledJobs(jobs))],
  ['retention of a month at once', some(1, () => store.requests.forgetClosedBefore(now - 35 * MONTH))],
  ['retention of a year at once', some(1, () => store.requests.forgetClosedBefore(now - 24 * MONTH))],
  ['tidying what else has outlived its time', some(5, () => store.tidy(now))],
];

async function claim(index) {
  const last = 100_000_000 + Number(count) - 10 * index; // the last digit of its number says that it is open
  const { kind } = await requests.act(
    `R${last}`,
    { kind: 'claim' },
    { actor: `U${PEOPLE}`, key: `claim ${index}` },
  );
  if (kind !== 'done') throw new Error(`claim: ${kind}`);
}

const rows = [];
for (const [name, works] of MEASURED) {
  globalThis.gc();
  const times = [];
  for (const work of works) times.push(await inSlices(work));
  const all = times.map((one) => one.all);
  rows.push({
    name,
    p50: quantile(all, 0.5),
    p99: quantile(all, 0.99),
    longest: Math.max(...times.map(({ longest }) => longest)),
  });
}
await store.close();
console.log(JSON.stringify(rows));
