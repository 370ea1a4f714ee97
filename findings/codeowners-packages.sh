#!/usr/bin/env bash
# codeowners-utils 1.0.2 and codeowners 5.1.1 beside what GitHub documents ("About code owners", the example file):
# `docs/*` owns docs/getting-started.md but not docs/build-app/troubleshooting.md, and words after a # are a comment, also
# behind owners. codeowners-utils lets docs/* reach every depth; codeowners takes the comment's words for owners.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund codeowners-utils@1.0.2 codeowners@5.1.1
cat >try.mjs <<'TRY'
import { mkdirSync, writeFileSync } from 'node:fs';
import Codeowners from 'codeowners';
import utils from 'codeowners-utils';

const rules = utils.parse('docs/* @writers\n');
for (const path of ['docs/start.md', 'docs/deep/start.md']) {
  console.log('codeowners-utils', path, utils.matchFile(path, rules)?.owners ?? 'nobody');
}
mkdirSync('repository/.git', { recursive: true });
writeFileSync('repository/CODEOWNERS', '*.js @web # since the move\n');
console.log('codeowners', new Codeowners('repository').getOwner('app.js').join(' '));
TRY
cat >expected <<'EXPECTED'
codeowners-utils docs/start.md [ '@writers' ]
codeowners-utils docs/deep/start.md [ '@writers' ]
codeowners @web # since the move
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
