#!/usr/bin/env bash
# libsql 0.5.29 on Node 20: a database in WAL mode, in a folder that may only be read.
# SQLite's code for that is SQLITE_READONLY_DIRECTORY (1544), and one would look for "SQLITE_READONLY…" in error.code, as
# with better-sqlite3, whose interface libsql copies. Seen: code "UNKNOWN_SQLITE_ERROR_1544"; only rawCode can be relied on
# (its lowest byte, 8, is SQLITE_READONLY). The same file can be read by the address "file:…?mode=ro&immutable=1".
# Needs a user other than root, who may write everywhere: as root it runs itself as "nobody".
set -euo pipefail
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund libsql@0.5.29 >/dev/null
cat > make.cjs <<'JS'
const Database = require('libsql');
const database = new Database('data/a.db');
database.exec('pragma journal_mode = wal; create table t (x); insert into t values (1); pragma wal_checkpoint(truncate)');
database.close();
JS
cat > read.cjs <<'JS'
const Database = require('libsql');
const { pathToFileURL } = require('node:url');
const seen = [];
try {
  new Database('data/a.db').prepare('select x from t').all();
  seen.push('read');
} catch ({ code, rawCode }) {
  seen.push(`${code} ${rawCode}`);
}
const address = `${pathToFileURL('data/a.db').href}?mode=ro&immutable=1`;
seen.push(JSON.stringify(new Database(address).prepare('select x from t').all()));
console.log(seen.join('\n'));
JS
mkdir data
node make.cjs
rm -f data/a.db-wal data/a.db-shm
chmod 755 "$folder" && chmod 444 data/a.db && chmod 555 data
if [ "$(id -u)" = 0 ]; then
  seen=$(setpriv --reuid=65534 --regid=65534 --clear-groups node read.cjs)
else
  seen=$(node read.cjs)
fi
expected='UNKNOWN_SQLITE_ERROR_1544 1544
[{"x":1}]'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "libsql does otherwise than it did"; exit 1; }
