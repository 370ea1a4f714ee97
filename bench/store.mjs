import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PEOPLE, ROLES, UNFINISHED } from './many-requests.mjs';
import { figure } from './measure.mjs';
import { startPostgres } from './postgres.mjs';
import { printTable } from './table.mjs';

const run = promisify(execFile);

const SIZES = [10_000, 100_000, 1_000_000];
/** Milliseconds of processor time that anything may take without giving others their turn. */
const LONGEST = 50;

/** What lists, reminders, figures and retention take while ever more requests are kept, on both engines. */
export async function measureStore(figures) {
  for (const engine of ['SQLite', 'PostgreSQL']) {
    const sizes = [];
    for (const size of SIZES) sizes.push(await measureSize(engine, size));
    if (sizes.includes(null)) {
      console.log(`No ${engine} on this machine.\n`);
      continue;
    }
    print(engine, sizes);
    for (const [index, rows] of sizes.entries())
      for (const { name, longest } of rows)
        figures.add(
          `store: ${engine}, ${SIZES[index]} requests: ${name}: longest slice of ${LONGEST} ms`,
          longest / LONGEST,
          { noise: 0.5 },
        );
  }
}

async function measureSize(engine, size) {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
  const server =
    engine === 'PostgreSQL' ? await startPostgres() : { url: `file:${join(folder, 'bench.db')}` };
  try {
    if (!server) return null;
    const args = ['--expose-gc', 'bench/one-store.mjs', server.url, String(size)];
    const { stdout } = await run(process.execPath, args, { timeout: 1_800_000, maxBuffer: 2 ** 26 });
    return JSON.parse(stdout);
  } finally {
    server?.stop?.();
    rmSync(folder, { recursive: true });
  }
}

function print(engine, sizes) {
  const columns = SIZES.flatMap((size) => [`${size / 1000} k: p50`, 'p99', 'longest']);
  const [first] = sizes;
  printTable(
    `(d) ${engine}: milliseconds of processor time of this process, and the longest piece without a turn for others (aim ≤ ${LONGEST}); ${PEOPLE} people, ${ROLES} roles, ${UNFINISHED} unfinished, by the number of requests kept`,
    ['', ...columns],
    first.map(({ name }, index) => [
      name,
      ...sizes.flatMap((rows) => [rows[index].p50, rows[index].p99, rows[index].longest].map(figure)),
    ]),
  );
}
