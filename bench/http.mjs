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

/** The load that the aims speak of, and one in which no text comes twice in a row of a thousand. */
const LOADS = [
  { name: '/role platform-engineer', texts: ['platform-engineer'], hasAims: true },
  { name: '/role with 1,000 different texts', texts: differentTexts(), hasAims: false },
];

const SECRET = 'bench-signing-secret';
const ROUNDS = 5;
const REQUESTS = 3000;
const WARM_UP = 2000;
const CONCURRENCY = 16;

/** What is compared: how it is read from a round, and how far ours may be from the bare app. */
const MEASURES = [
  { name: 'requests per second', of: (round) => round.perSecond, aim: 0.85, atLeast: true },
  { name: 'p50, ms', of: (round) => round.p50 },
  { name: 'p99, ms', of: (round) => round.p99, aim: 1.3 },
  { name: 'processor time per request, ms', of: (round) => round.processor },
  { name: 'memory after the load, MB', of: (round) => round.memory.now, aim: 1.5 },
  { name: 'memory at its peak, MB', of: (round) => round.memory.peak, aim: 1.5 },
];

/** `/role platform-engineer` through the HTTP receiver: Rolecall beside an app that answers the same bytes as a constant. */
export async function compareHttp() {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
  const api = await startFakeApi();
  const apps = [];
  try {
    apps.push(await startOurs(api.url));
    const answer = await send(...firstCommand(apps[0].port));
    const file = join(folder, 'answer.json');
    writeFileSync(file, answer);
    apps.push(await startBare(api.url, file));
    for (const load of LOADS) report(load, await playRounds(load, ...apps), answer);
  } finally {
    await Promise.all(apps.map(({ child }) => stopProcess(child)));
    api.close();
    rmSync(folder, { recursive: true });
  }
}

function settings(apiUrl) {
  return {
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_APP_TOKEN: '', // a developer's .env may hold one, which would mean Socket Mode
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: apiUrl,
    PORT: '0',
    CONTENT_DIR: 'content',
  };
}

async function startOurs(apiUrl) {
  const args = ['dist/main.js', 'start'];
  const { child, match } = await startProcess(args, settings(apiUrl), /is running .*port=(\d+)/);
  return { name: 'ours', child, port: Number(match[1]) };
}

async function startBare(apiUrl, answerFile) {
  const environment = { ...settings(apiUrl), ANSWER_FILE: answerFile };
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
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    processor: (processorTimeOf(child) - before) / REQUESTS,
    memory: memoryOf(child),
  };
}

function report({ name, hasAims }, { ours, bare }, answer) {
  const rows = MEASURES.map((measure) => {
    const { of, aim, atLeast } = measure;
    const ratio = median(ours.map((round, index) => of(round) / of(bare[index])));
    return [
      measure.name,
      figure(median(ours.map(of))),
      figure(median(bare.map(of))),
      ratio.toFixed(2),
      ...verdict(ratio, hasAims ? aim : undefined, atLeast),
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
  if (aim === undefined || !Number.isFinite(ratio)) return ['', ''];
  const isMet = atLeast ? ratio >= aim : ratio <= aim;
  return [`${atLeast ? '≥' : '≤'} ${aim.toFixed(2)}`, isMet ? 'met' : 'missed'];
}
