import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL'); // whatever ends us ends them
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const LONGEST_START = 120_000;

/** A Node process with these settings and nothing else of the environment. Ready when a line of its output matches. */
export async function startProcess(args, settings, ready) {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return { child, match: await outputOf(child, ready) };
}

function outputOf(child, ready) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => reject(new Error(`${child.spawnargs.join(' ')} ${why}. It said:\n${output}`));
    const timer = setTimeout(fail, LONGEST_START, 'did not get ready');
    const read = (chunk) => {
      output = (output + chunk).slice(-20_000);
      const match = ready.exec(output);
      if (match) resolve(match);
      if (match) clearTimeout(timer);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

export async function stopProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}

/** Memory in MB, now and at its peak. Only Linux tells; elsewhere both are NaN. */
export function memoryOf({ pid }) {
  const status = read(`/proc/${pid}/status`);
  const megabytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

/** Processor time used so far by all threads, in milliseconds (in steps of ten). NaN where it is not told. */
export function processorTimeOf({ pid }) {
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
