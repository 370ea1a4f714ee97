#!/usr/bin/env bash
# libsql 0.5.29, which "aims to be compatible with better-sqlite3" (its README). There, a value that a statement names and nobody
# gives is an error (RangeError: Missing named parameter "b", Too few parameter values were provided). libsql takes it for
# NULL: a slip in a name writes a row without the value, and finds nothing, without a word. And a row read by get() has one
# more key than it has columns, _metadata; the same row read by all() has not. Neither stands in its docs/api.md.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund libsql@0.5.29
cat >try.cjs <<'TRY'
const Database = require('libsql');

const database = new Database(':memory:');
database.exec('create table roles (slug, channel)');
const insert = database.prepare('insert into roles values (@slug, @channel)');
insert.run({ slug: 'cook', channel: 'kitchen' });
insert.run({ slug: 'baker', chanel: 'oven' }); // a slip
database.prepare('insert into roles values (?, ?)').run('waiter');
console.log(JSON.stringify(database.prepare('select * from roles').all()));
console.log(JSON.stringify(database.prepare('select * from roles where slug = @slug').all({ slog: 'cook' })));
const one = database.prepare("select slug from roles where slug = 'cook'");
console.log('all()', Object.keys(one.all()[0]).join(' '), '| get()', Object.keys(one.get()).join(' '));
TRY
cat >expected <<'EXPECTED'
[{"slug":"cook","channel":"kitchen"},{"slug":"baker","channel":null},{"slug":"waiter","channel":null}]
[]
all() slug | get() slug _metadata
EXPECTED
node try.cjs >seen
diff expected seen && echo "as found"
