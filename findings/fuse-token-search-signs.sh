#!/usr/bin/env bash
# fuse.js 7.5.0 with useTokenSearch, over a list of skills. Tokens are made of letters and digits, so C, C++ and C# are
# one token "c": whoever searches for c++ gets C first, because it is the shortest text with that token.
# Without token search, the exact one comes first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fuse.js@7.5.0
cat >try.mjs <<'TRY'
import Fuse from 'fuse.js';

const skills = ['C', 'C#', 'C++'];
for (const useTokenSearch of [true, false]) {
  const [first] = new Fuse(skills, { useTokenSearch }).search('c++');
  console.log('token search', useTokenSearch, 'best for c++:', first.item);
}
TRY
cat >expected <<'EXPECTED'
token search true best for c++: C
token search false best for c++: C++
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
