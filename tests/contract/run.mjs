/**
 * Asks Slack itself whether it takes what Rolecall sends: each case beside this file goes to its public `blocks.validate`, which
 * needs no token and keeps nothing in any workspace. Only where CONTRACT=slack says so, for it needs the network.
 * CONTRACT_URL: another address than Slack's.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const FOLDER = new URL('cases/', import.meta.url);
const URL_OF_SLACK = 'https://slack.com/api/';
const TIMEOUT = 15_000;
const MOST_TRIES = 4;
/** Seconds, where Slack asks for a pause and does not say how long; and at most. */
const PAUSE = { usual: 30, most: 60 };

const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((file) => ({
    name: file.replace('.json', ''),
    ...JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
  }));

async function ask({ kind, payload }, tries = MOST_TRIES) {
  const address = new URL('blocks.validate', process.env.CONTRACT_URL ?? URL_OF_SLACK);
  const body = new URLSearchParams({ [kind]: JSON.stringify(payload) });
  const response = await fetch(address, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT) });
  if (response.status !== 429) return response.json();
  if (tries === 1) throw new Error(`asked to slow down ${MOST_TRIES} times`);
  const pause = Number(response.headers.get('retry-after')) || PAUSE.usual;
  await sleep(Math.min(pause, PAUSE.most) * 1000);
  return ask({ kind, payload }, tries - 1);
}

/** One line for each thing that is wrong; none where Slack takes it. */
function faultsIn({ ok, error, errors = [] }) {
  if (ok) return [];
  return errors.length === 0
    ? [error]
    : errors.map(({ pointer, code, message }) => `${pointer}: ${message ?? code}`);
}

async function check(one) {
  const faults = await ask(one).then(faultsIn, (failure) => [
    `no answer: ${failure.cause?.message ?? failure.message}`,
  ]);
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'}  ${one.name}`);
  for (const fault of faults) console.log(`        ${fault}`);
  return faults.length === 0;
}

if (process.env.CONTRACT !== 'slack') {
  console.log(
    `Nothing was sent. CONTRACT=slack npm run contract has ${cases.length} messages and views looked at by Slack.`,
  );
} else {
  let refused = 0;
  for (const one of cases) if (!(await check(one))) refused += 1;
  console.log(
    refused === 0 ? `\nSlack takes all ${cases.length}.` : `\n${refused} of ${cases.length} are refused.`,
  );
  process.exitCode = refused === 0 ? 0 : 1;
}
