#!/usr/bin/env bash
# @slack/web-api 8.2.0 with the fetch of undici 7.30.2, as Slack's guide for the move from 7 to 8 shows it for proxies and
# certificates ("Migrating the web-api package from v7 to v8", undici dispatcher). One would expect files.uploadV2 to send the
# same file either way. The client puts the bytes into the FormData of Node, which undici's fetch does not know for one, so
# what goes out are the 17 letters "[object FormData]" as text/plain. Where the server takes raw bytes, as Slack documents
# for these addresses, the client says ok. All calls without a file are as they should be. Seen with Node 20.20.2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @slack/web-api@8.2.0 undici@7.30.2
cat >try.mjs <<'TRY'
import { createServer } from 'node:http';
import { WebClient } from '@slack/web-api';
import { Agent, fetch as fetchBy } from 'undici';

const dispatcher = new Agent();
const ways = { 'Node’s fetch': fetch, 'undici’s fetch': (url, init) => fetchBy(url, { ...init, dispatcher }) };
const file = Buffer.from('a map of who does what');
for (const [name, way] of Object.entries(ways)) {
  const server = createServer(async (request, answer) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.url === '/upload') {
      const body = Buffer.concat(chunks);
      const type = request.headers['content-type'].split(';')[0];
      console.log(name, type, body.includes(file) ? 'with the file' : body.toString());
    }
    answer.setHeader('content-type', 'application/json');
    answer.end(JSON.stringify({ ok: true, file_id: 'F1', upload_url: `${base}upload` }));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${server.address().port}/`;
  const client = new WebClient('xoxb-0', { slackApiUrl: base, fetch: way, logLevel: 'error' });
  const { ok } = await client.filesUploadV2({ channel_id: 'C1', file, filename: 'map.png' });
  console.log(name, 'ok', ok);
  server.close();
  server.closeAllConnections();
}
await dispatcher.close();
TRY
cat >expected <<'EXPECTED'
Node’s fetch multipart/form-data with the file
Node’s fetch ok true
undici’s fetch text/plain [object FormData]
undici’s fetch ok true
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
