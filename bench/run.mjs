import { availableParallelism, cpus, platform, totalmem } from 'node:os';
import { compareHttp } from './http.mjs';
import { measureSizes } from './roles.mjs';
import { compareSearch } from './search.mjs';

/** `npm run bench` runs all parts; `npm run bench -- http`, `-- roles` or `-- search` only one. */
const PARTS = { http: compareHttp, roles: measureSizes, search: compareSearch };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`No part named ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

console.log(`Node ${process.version} on ${platform()}, ${availableParallelism()} cores, ${memory()}`);
console.log(`${cpus()[0]?.model ?? 'processor unknown'}\n`);
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await part();
}

function memory() {
  return `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
}
