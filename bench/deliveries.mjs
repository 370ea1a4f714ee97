import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalSlack } from '../dist/playground/local-slack.js';
import { figure, median, quantile } from './measure.mjs';
import { startPostgres } from './postgres.mjs';
import { processorTimeOf, startProcess, stopProcess } from './processes.mjs';
import { printTable } from './table.mjs';
import { openTown } from './town.mjs';

const ROUNDS = 3;
/** How many of a kind in each round; as many again, once, to warm up. */
const DELIVERIES = Number(process.env.BENCH_DELIVERIES ?? 80);

const KINDS = [
  { name: 'a mention, to the posted answer', prepare: async () => {}, of: ({ mention }) => mention },
  {
    name: 'a click on Claim, to its acknowledgement',
    prepare: (town) => town.stock(DELIVERIES),
    of: ({ claim }) => claim,
  },
];

const MEASURES = [
  { name: 'per second', of: (round) => round.perSecond, isBetter: 'higher' },
  { name: 'p50, ms', of: (round) => quantile(round.latencies, 0.5), isBetter: 'lower' },
  { name: 'p99, ms', of: (round) => quantile(round.latencies, 0.99), isBetter: 'lower' },
  { name: 'processor time of each, ms', of: (round) => round.processor, isBetter: 'lower' },
];

/** What people wait for beside commands, on both engines, beside an app that answers each with a constant; and two replicas beside one. */
export async function compareDeliveries(figures) {
  for (const engine of ['SQLite', 'PostgreSQL']) {
    const server = engine === 'PostgreSQL' ? await startPostgres() : null;
    if (engine === 'PostgreSQL' && server === null) {
      console.log('No PostgreSQL on this machine.\n');
      continue;
    }
    const folder = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
    try {
      await compareOn(figures, engine, server?.url ?? `file:${join(folder, 'bench.db')}`, folder);
    } finally {
      server?.stop();
      rmSync(folder, { recursive: true });
    }
  }
}

async function compareOn(figures, engine, url, folder) {
  const slack = await startLocalSlack();
  const apps = [];
  const start = async (args, more) => {
    const app = await startApp(slack, args, { DATABASE_URL: url, ...more });
    apps.push(app);
    return app;
  };
  try {
    const ours = [await start(['dist/main.js', 'start', '--content', 'content'])];
    const town = openTown(slack, ours[0].url);
    const file = join(folder, 'answer.json');
    writeFileSync(file, JSON.stringify(await town.firstAnswer()));
    const bare = [await start(['bench/bare-app.mjs'], { ANSWER_FILE: file })];
    for (const kind of KINDS) {
      const rounds = await takeTurns(town, kind, [ours, bare]);
      report(figures, `${engine}: ${kind.name}`, ['Rolecall', 'bare Bolt'], ...rounds);
    }
    if (engine === 'SQLite') return;
    const both = [...ours, await start(['dist/main.js', 'start', '--content', 'content'])];
    for (const kind of KINDS) {
      const rounds = await takeTurns(town, kind, [both, ours]);
      report(figures, `${engine}: ${kind.name}`, ['two replicas', 'one'], ...rounds);
    }
  } finally {
    await Promise.all(apps.map(({ child }) => stopProcess(child)));
    await slack.close();
  }
}

async function startApp(slack, args, more) {
  const settings = {
    ...{ SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: slack.signingSecret },
    ...{ SLACK_API_URL: slack.apiUrl, PORT: '0', ...more },
  };
  const { child, match } = await startProcess(args, settings, /is running .*port=(\d+)/);
  return { child, url: `http://127.0.0.1:${match[1]}/slack/events` };
}

const deliverTo = (slack, apps) => slack.deliverTo(apps.map(({ url }) => url));

/** Each going first as often as the other, so that what else the machine does hits both. */
async function takeTurns(town, kind, sides) {
  const rounds = sides.map(() => []);
  for (let round = -1; round < ROUNDS; round++)
    for (const at of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const played = await play(town, kind, sides[at]);
      if (round >= 0) rounds[at].push(played);
    }
  return rounds;
}

async function play(town, { prepare, of }, apps) {
  await prepare(town);
  await town.quiet();
  deliverTo(town.slack, apps);
  const used = () => apps.reduce((sum, { child }) => sum + processorTimeOf(child), 0);
  const [before, from] = [used(), performance.now()];
  const latencies = await town.atOnce(DELIVERIES, of(town));
  const milliseconds = performance.now() - from;
  await town.quiet(); // what follows an acknowledgement counts as well
  return {
    latencies,
    perSecond: (DELIVERIES / milliseconds) * 1000,
    processor: (used() - before) / DELIVERIES,
  };
}

function report(figures, name, [first, second], ours, theirs) {
  const rows = MEASURES.map((measure) => {
    const ratio = median(ours.map((round, turn) => measure.of(round) / measure.of(theirs[turn])));
    figures.add(`deliveries: ${name}: ${measure.name}, ${first} beside ${second}`, ratio, {
      isBetter: measure.isBetter,
      noise: 0.25,
    });
    return [
      measure.name,
      figure(median(ours.map(measure.of))),
      figure(median(theirs.map(measure.of))),
      ratio.toFixed(2),
    ];
  });
  printTable(`(a) ${name}: median of ${ROUNDS} rounds of ${DELIVERIES}`, ['', first, second, 'ratio'], rows);
}
