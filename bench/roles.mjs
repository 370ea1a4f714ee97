import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inventRoles, writeCompany } from './company.mjs';
import { figure, median } from './measure.mjs';
import { KINDS } from './questions.mjs';
import { printTable } from './table.mjs';
import { yardstick } from './yardstick.mjs';

const run = promisify(execFile);

/** Starts for each size, each in a process of its own, because only the first load of a process is a cold one. */
const STARTS = 3;
const SLOW = 6000;
const LONGEST = 180_000;
/** 58 skills more for each role bring 1,000 roles to about 100,000 passages. */
const SIZES = [
  { roles: 12, statements: 10 },
  { roles: 100, statements: 10 },
  { roles: 1000, statements: 10 },
  { roles: 1000, statements: 68 },
];
/** Milliseconds of processor time that anything may take without giving others their turn. */
const PIECE = 50;
const AIM = { start: 5000, small: 2000, large: 5000 };

/** Start-up and lookup time at several sizes of an invented company. */
export async function measureSizes(figures) {
  const measured = [];
  for (const size of SIZES) measured.push(await measureSize(size));
  printStarts(measured);
  printLookups(measured);
  keepRatios(figures, measured);
}

/** Times are held against the yardstick, as each machine has its own. */
function keepRatios(figures, measured) {
  const unit = yardstick();
  for (const { roles, passages, reading, start, reload, gaps, lookups } of measured) {
    const size = `${roles} roles, ${passages} passages`;
    figures.add(`roles: ${size}: reading, by the yardstick`, reading / unit, { noise: 0.25 });
    figures.add(`roles: ${size}: start, by the yardstick`, start / unit, { noise: 0.25 });
    figures.add(`roles: ${size}: longest piece of a reload, of ${PIECE} ms`, reload / PIECE, { noise: 0.5 });
    figures.add(`roles: ${size}: longest piece of gaps, of ${PIECE} ms`, gaps / PIECE, { noise: 0.5 });
    for (const [index, { name }] of KINDS.entries()) {
      const { p50, right } = lookups[index];
      figures.add(`roles: ${size}: ${name}, p50 by the yardstick`, p50 / 1000 / unit, { noise: 0.3 });
      figures.add(`roles: ${size}: ${name}, right`, right, { isBetter: 'higher', noise: 0.02 });
    }
  }
}

async function measureSize({ roles, statements }) {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
  try {
    writeCompany(folder, inventRoles(roles), statements);
    const readings = await repeat(() => runOnce(folder, roles, 'read'));
    const starts = await repeat(() => runOnce(folder, roles, 'start'));
    const { lookups } = await runOnce(folder, roles, 'lookups');
    const turns = await runOnce(folder, roles, 'turns'); // last, for it changes a document
    const times = (list) => median(list.map(({ milliseconds }) => milliseconds));
    return { ...starts[0], ...turns, lookups, reading: times(readings), start: times(starts) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A size that takes long to start is started once only: the bench should end. */
async function repeat(start) {
  const results = [await start()];
  while (results.length < STARTS && results[0].milliseconds < SLOW) results.push(await start());
  return results;
}

async function runOnce(folder, roles, work) {
  const args = ['--expose-gc', 'bench/one-start.mjs', folder, String(roles), work];
  const { stdout } = await run(process.execPath, args, { timeout: LONGEST, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}

function printStarts(measured) {
  printTable(
    `(b) Start-up: median of ${STARTS} cold starts (of one where it takes over ${SLOW / 1000} s); "reading" is the part from documents to catalog; longest pieces of the start, of a reload and of \`/role gaps\``,
    [
      'roles',
      'passages',
      'problems',
      'reading, ms',
      'all, ms',
      'longest piece, ms',
      'reload',
      'gaps',
      'data, MB',
      'aim',
      '',
    ],
    measured.map(({ roles, passages, problems, reading, start, longest, reload, gaps, memory }) => [
      roles,
      passages,
      problems,
      figure(reading),
      figure(start),
      figure(longest),
      figure(reload),
      figure(gaps),
      figure(memory),
      `< ${AIM.start} ms`,
      start < AIM.start ? 'met' : 'missed',
    ]),
  );
}

function printLookups(measured) {
  printTable(
    '(b) Lookup: microseconds from text to answer, p50 / p99, and how many answers were of the right kind and role',
    ['roles', 'passages', ...KINDS.map(({ name }) => name), 'aim (p99)', ''],
    measured.map(({ roles, passages, lookups }) => {
      const aim = roles <= 12 ? AIM.small : AIM.large;
      const slowest = Math.max(...lookups.map(({ p99 }) => p99));
      return [roles, passages, ...lookups.map(cell), `≤ ${aim}`, slowest <= aim ? 'met' : 'missed'];
    }),
  );
}

const cell = ({ p50, p99, right }) => `${figure(p50)} / ${figure(p99)} (${Math.round(right * 100)} %)`;
