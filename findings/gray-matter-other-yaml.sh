#!/usr/bin/env bash
# gray-matter 4.0.3 beside js-yaml 5.5.0 in one project, both asked to read the same lines. gray-matter brings a js-yaml of
# its own, version 3, which reads YAML 1.1: 08:30 stays text there but 12:30 is 750, a day becomes a Date, 0777 is octal,
# 1_000 a number. js-yaml 5 reads YAML 1.2 and leaves all of them as they are written. So the same field means one thing
# in a .yml file and another in the front matter of a .md file, unless gray-matter is given js-yaml 5 as its engine.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gray-matter@4.0.3 js-yaml@5.5.0
cat >try.mjs <<'TRY'
import matter from 'gray-matter';
import { load } from 'js-yaml';

for (const value of ['2026-01-05', '12:30', '08:30', '0777', '08', '1_000']) {
  const front = matter(`---\nvalue: ${value}\n---\n`).data.value;
  const file = load(`value: ${value}`).value;
  console.log(value, '| gray-matter', JSON.stringify(front), '| js-yaml', JSON.stringify(file));
}
const engines = { yaml: (text) => load(text) };
console.log('with js-yaml 5 as engine', matter('---\nvalue: 12:30\n---\n', { engines }).data.value);
TRY
cat >expected <<'EXPECTED'
2026-01-05 | gray-matter "2026-01-05T00:00:00.000Z" | js-yaml "2026-01-05"
12:30 | gray-matter 750 | js-yaml "12:30"
08:30 | gray-matter "08:30" | js-yaml "08:30"
0777 | gray-matter 511 | js-yaml 777
08 | gray-matter "08" | js-yaml 8
1_000 | gray-matter 1000 | js-yaml "1_000"
with js-yaml 5 as engine 12:30
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
