#!/usr/bin/env bash
# @slack/web-api 8.2.0. The members of a channel are read page by page with client.paginate(), and then once more with the
# same object of arguments, as a constant would be used. One would expect all of them twice. paginate() writes the cursor of
# the next page into the object it was given, so the second time begins at the last page, without an error. With a fresh
# copy ({ ...query }) each time, all are read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @slack/web-api@8.2.0
cat >try.mjs <<'TRY'
import { createServer } from 'node:http';
import { WebClient } from '@slack/web-api';

const PAGES = { '': [['U1', 'U2'], 'second'], second: [['U3', 'U4'], 'third'], third: [['U5'], ''] };
const server = createServer(async (request, answer) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const given = new URLSearchParams(`${Buffer.concat(chunks)}`);
  const [members, next_cursor] = PAGES[given.get('cursor') ?? ''];
  answer.setHeader('content-type', 'application/json');
  answer.end(JSON.stringify({ ok: true, members, response_metadata: { next_cursor } }));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const slackApiUrl = `http://127.0.0.1:${server.address().port}/`;
const client = new WebClient('xoxb-0', { slackApiUrl, logLevel: 'error' });

async function membersOf(query) {
  const found = [];
  for await (const { members } of client.paginate('conversations.members', query)) found.push(...members);
  return found.join(' ');
}
const query = { channel: 'C1' };
console.log('first', await membersOf(query));
console.log('second', await membersOf(query));
console.log('the object', JSON.stringify(query));
const other = { channel: 'C1' };
console.log('copies', await membersOf({ ...other }), '|', await membersOf({ ...other }));
server.close();
server.closeAllConnections();
TRY
cat >expected <<'EXPECTED'
first U1 U2 U3 U4 U5
second U5
the object {"channel":"C1","limit":200,"cursor":"third"}
copies U1 U2 U3 U4 U5 | U1 U2 U3 U4 U5
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
