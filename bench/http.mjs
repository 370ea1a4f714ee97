import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signedCommands } from './commands.mjs';
import { startFakeApi } from './fake-api.mjs';
import { send, sendAll } from './load.mjs';
import { figure, median, quantile } from './measure.mjs';
import { memoryOf, processorTimeOf, startProcess, stopProcess } from './processes.mjs';
import { printTable } from './table.mjs';
import { differentTexts } from './texts.mjs';

/** One text again and again, and a load in which none comes twice in a row of a thousand; aims in the order of MEASURES. */
const LOADS = [
  { name: '/role platform-engineer', texts: ['platform-engineer'], aims: [0.95, 1.15, 1.2, 1.3, 1.5] },
  { name: '/role with 1,000 different texts', texts: differentTexts(), aims: [0.75, 1.5, 1.6, 1.3, 1.5] },
];

const SECRET = 'bench-signing-secret';
const ROUNDS = 5;
const REQUESTS = 3000;
const WARM_UP = 2000;
const CONCURRENCY = 16;

/** What is compared, and how it is read from a round. */
const MEASURES = [
  { name: 'requests per second', of: (round) => round.perSecond, atLeast: true },
  { name: 'p99, ms', of: (round) => round.p99 },
  { name: 'processor time per request, ms', of: (round) => round.processor },
  { name: 'memory after the load, MB', of: (round) => round.memory.now },
  { name: 'memory at its peak, MB', of: (round) => round.memory.peak },
];

/** `/role platform-engineer` through the HTTP receiver: Rolecall beside an app that answers the same bytes as a constant. */
export async function compareHttp(figures) {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
  const api = await startFakeApi();
  const apps = [];
  try {
    apps.push(await startOurs(api.url, folder));
    const answer = await send(...firstCommand(apps[0].port));
    const file = join(folder, 'answer.json');
    writeFileSync(file, answer);
    apps.push(await startBare(api.url, folder, file));
    for (const load of LOADS) report(figures, load, await playRounds(load, ...apps), answer);
  } finally {
    await Promise.all(apps.map(({ child }) => stopProcess(child)));
    api.close();
    rmSync(folder, { recursive: true });
  }
}

function settings(apiUrl, folder) {
  return {
    DATABASE_URL: `file:${join(folder, 'bench.db')}`, // and not whatever a developer has here
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_APP_TOKEN: '', // a developer's .env may hold one, which would mean Socket Mode
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: apiUrl,
    PORT: '0',
    CONTENT_DIR: 'content',
  };
}

async function startOurs(apiUrl, folder) {
  const args = ['dist/main.js', 'start'];
  const { child, match } = await startProcess(args, settings(apiUrl, folder), /is running .*port=(\d+)/);
  return { name: 'ours', child, port: Number(match[1]) };
}

async function startBare(apiUrl, folder, answerFile) {
  const environment = { ...settings(apiUrl, folder), ANSWER_FILE: answerFile };
  const { child, match } = await startProcess(['bench/bare-app.mjs'], environment, /is running port=(\d+)/);
  return { name: 'bare', child, port: Number(match[1]) };
}

function firstCommand(port) {
  const [command] = signedCommands(LOADS[0].texts, 1, SECRET);
  return [command, port, undefined];
}

/** Turn and turn about, each going first as often as the other, so that what else the machine does hits both. */
async function playRounds({ texts }, ours, bare) {
  const rounds = { ours: [], bare: [] };
  for (const app of [ours, bare])
    await sendAll(signedCommands(texts, WARM_UP, SECRET), app.port, CONCURRENCY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const app of round % 2 === 0 ? [ours, bare] : [bare, ours])
      rounds[app.name].push(await play(app, texts));
  }
  return rounds;
}

async function play({ child, port }, texts) {
  const deliveries = signedCommands(texts, REQUESTS, SECRET);
  const before = processorTimeOf(child);
  const { latencies, milliseconds } = await sendAll(deliveries, port, CONCURRENCY);
  return {
    perSecond: (REQUESTS / milliseconds) * 1000,
    p99: quantile(latencies, 0.99),
    processor: (processorTimeOf(child) - before) / REQUESTS,
    memory: memoryOf(child),
  };
}

function report(figures, { name, aims }, { ours, bare }, answer) {
  const rows = MEASURES.map((measure, index) => {
    const { of, atLeast } = measure;
    const ratio = median(ours.map((round, turn) => of(round) / of(bare[turn])));
    figures.add(`http: ${name}: ${measure.name}`, ratio, { isBetter: atLeast ? 'higher' : 'lower' });
    return [
      measure.name,
      figure(median(ours.map(of))),
      figure(median(bare.map(of))),
      ratio.toFixed(2),
      ...verdict(ratio, aims[index], atLeast),
    ];
  });
  const size = `${(Buffer.byteLength(answer) / 1000).toFixed(1)} kB`;
  printTable(
    `(a) ${name} over HTTP, the bare app's answer is ${size}: median of ${ROUNDS} rounds of ${REQUESTS} requests, ${CONCURRENCY} at a time`,
    ['', 'Rolecall', 'bare Bolt', 'ratio', 'aim', ''],
    rows,
  );
}

/** The ratio is the median over rounds of ours to the bare app's in the same round. */
function verdict(ratio, aim, atLeast = false) {
  if (!Number.isFinite(ratio)) return ['', ''];
  const isMet = atLeast ? ratio >= aim : ratio <= aim;
  return [`${atLeast ? '≥' : '≤'} ${aim.toFixed(2)}`, isMet ? 'met' : 'missed'];
}
