#!/usr/bin/env bash
# @slack/bolt 5.1.0 over HTTP. A signed slash command is a form; whether its content type says
# application/x-www-form-urlencoded or the same with "; charset=utf-8", as some proxies make it, is one to HTTP.
# Bolt compares the whole header: the second is parsed as JSON, fails, and is answered 400; the listener never runs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @slack/bolt@5.1.0
cat >try.mjs <<'TRY'
import { createHmac } from 'node:crypto';
import bolt from '@slack/bolt';

const receiver = new bolt.HTTPReceiver({ signingSecret: 'secret', logLevel: 'error' });
const authorize = async () => ({ botToken: 'xoxb-0', botId: 'B0', botUserId: 'U0' });
const app = new bolt.App({ receiver, authorize, logLevel: 'error' });
app.command('/hello', async ({ ack }) => ack('hello'));
const server = await app.start(0);
const body = 'command=%2Fhello&text=&user_id=U1&team_id=T1&channel_id=C1';
const time = Math.floor(Date.now() / 1000);
const signature = `v0=${createHmac('sha256', 'secret').update(`v0:${time}:${body}`).digest('hex')}`;
for (const type of ['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=utf-8']) {
  const headers = { 'content-type': type, 'x-slack-signature': signature, 'x-slack-request-timestamp': `${time}` };
  const url = `http://127.0.0.1:${server.address().port}/slack/events`;
  console.log(type, (await fetch(url, { method: 'POST', headers, body })).status);
}
await app.stop();
TRY
cat >expected <<'EXPECTED'
application/x-www-form-urlencoded 200
application/x-www-form-urlencoded; charset=utf-8 400
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
