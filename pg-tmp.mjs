import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startPostgres } from './bench/postgres.mjs';
const run = promisify(execFile);
for (const n of [10_000, 100_000, 1_000_000]) { const s = await startPostgres(); try { const { stdout } = await run(process.execPath, ['--expose-gc', 'bench/one-store.mjs', s.url, String(n)], { timeout: 500_000, maxBuffer: 2 ** 26 }); console.log('==', n); for (const r of JSON.parse(stdout)) console.log(r.name.padEnd(45), r.p50.toFixed(1).padStart(9), r.p99.toFixed(1).padStart(9), r.longest.toFixed(1).padStart(9)); } catch (e) { console.log(n, e.message.slice(0, 600)); } s.stop(); await new Promise((r) => setTimeout(r, 1500)); }
process.exit();
