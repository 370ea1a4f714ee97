#!/usr/bin/env bash
# @slack/socket-mode 3.1.0 with undici 7.30.2, a server that announces ("warning") that it will close the socket, as Slack
# does several times a day some ten seconds ahead, so that another one can be opened meanwhile.
# One would expect the next socket before the last one is closed, or at once. The last one is closed first, and the next one
# opened only after clientPingTimeout (5 s unless set), so that for five seconds there is none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @slack/socket-mode@3.1.0 undici@7.30.2 ws@8.23.0
cat >try.mjs <<'TRY'
import { createServer } from 'node:http';
import { SocketModeClient } from '@slack/socket-mode';
import { WebSocketServer } from 'ws';

const told = [];
let since = 0;
const server = createServer((_, answer) => {
  answer.setHeader('content-type', 'application/json');
  answer.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${server.address().port}/` }));
});
const sockets = new WebSocketServer({ server });
const seconds = () => Math.round((Date.now() - since) / 1000);
const second = new Promise((resolve) => {
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'hello' }));
    if (since > 0) {
      told.push(`next opened after ${seconds()} s`);
      return resolve();
    }
    socket.on('close', () => told.push(`last closed after ${seconds()} s`));
    setTimeout(() => {
      since = Date.now();
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'warning' }));
    }, 200);
  });
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const slackApiUrl = `http://127.0.0.1:${server.address().port}/`;
const client = new SocketModeClient({ appToken: 'xapp-0', clientOptions: { slackApiUrl }, logLevel: 'error' });
await client.start();
await second;
console.log(told.join('\n'));
process.exit();
TRY
cat >expected <<'EXPECTED'
last closed after 0 s
next opened after 5 s
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
