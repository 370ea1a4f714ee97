#!/usr/bin/env bash
# js-yaml 5.5.0 beside 4.1.0. Two things that files from before rely on:
# a merge key (<<: *defaults) fills in the defaults in 4; in 5, load() keeps a key of the name "<<" and fills in nothing,
# without an error, unless the schema is YAML11_SCHEMA. And a text of nothing but comments, which 4 reads as nothing, 5 refuses.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund js-yaml@5.5.0 js-yaml-4@npm:js-yaml@4.1.0
cat >try.mjs <<'TRY'
import * as five from 'js-yaml';
import four from 'js-yaml-4';

const roles = 'defaults: &d { hours: weekdays }\ncook:\n  <<: *d\n  channel: kitchen\n';
console.log('4', JSON.stringify(four.load(roles).cook));
console.log('5', JSON.stringify(five.load(roles).cook));
console.log('5, YAML 1.1', JSON.stringify(five.load(roles, { schema: five.YAML11_SCHEMA }).cook));
console.log('4', four.load('# nothing yet\n') ?? null);
try {
  five.load('# nothing yet\n');
} catch ({ name, message }) {
  console.log('5', name, message.split('\n')[0]);
}
TRY
cat >expected <<'EXPECTED'
4 {"hours":"weekdays","channel":"kitchen"}
5 {"<<":{"hours":"weekdays"},"channel":"kitchen"}
5, YAML 1.1 {"hours":"weekdays","channel":"kitchen"}
4 null
5 YAMLException expected a document, but the input is empty
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
