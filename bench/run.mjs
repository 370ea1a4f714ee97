import { availableParallelism, cpus, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { compareDeliveries } from './deliveries.mjs';
import { createFigures, readFigures, saveFigures, whatFell } from './figures.mjs';
import { compareHttp } from './http.mjs';
import { measureSizes } from './roles.mjs';
import { compareSearch } from './search.mjs';
import { soak } from './soak.mjs';
import { measureStore } from './store.mjs';

/**
 * `npm run bench` runs all parts but the soak; `npm run bench -- http`, `-- deliveries`, `-- roles`,
 * `-- search`, `-- store` or `-- soak` only one. `--save FILE`
 * keeps the run's ratios, `--check FILE` holds them against kept ones and ends with 1 where one fell by more than noise.
 */
const PARTS = {
  http: compareHttp,
  deliveries: compareDeliveries,
  roles: measureSizes,
  search: compareSearch,
  store: measureStore,
  soak,
};
/** Takes so long that it runs only if asked for. */
const LONG = ['soak'];

const { positionals: asked, values: files } = parseArgs({
  options: { save: { type: 'string' }, check: { type: 'string' } },
  allowPositionals: true,
});
const before = files.check === undefined ? {} : readFigures(files.check);
const figures = createFigures();
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`No part named ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

console.log(`Node ${process.version} on ${platform()}, ${availableParallelism()} cores, ${memory()}`);
console.log(`${cpus()[0]?.model ?? 'processor unknown'}\n`);
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length === 0 ? !LONG.includes(name) : asked.includes(name)) await part(figures);
}
if (files.save !== undefined) saveFigures(files.save, figures.all());
if (files.check !== undefined) check();

function memory() {
  return `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
}

function check() {
  const fallen = whatFell(before, figures.all());
  if (fallen.length === 0) return console.log(`Nothing fell by more than noise since ${files.check}.`);
  console.error(`Worse than in ${files.check}:`);
  for (const line of fallen) console.error(`  ${line}`);
  process.exitCode = 1;
}
