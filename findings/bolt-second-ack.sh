#!/usr/bin/env bash
# @slack/bolt 5.1.0. A listener acknowledges a command, and then calls ack() again with words, hoping they arrive. Over
# HTTP the second call rejects (slack_bolt_receiver_ack_multiple_error), so one can go another way; in Socket Mode it
# resolves, a warning is logged, and the words are not sent to anybody.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @slack/bolt@5.1.0 undici@7
cat >try.mjs <<'TRY'
import { createHmac } from 'node:crypto';
import bolt from '@slack/bolt';

const authorize = async () => ({ botToken: 'xoxb-0', botId: 'B0', botUserId: 'U0' });
const quiet = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => 'error', setName() {} };
const command = { command: '/hello', text: '', user_id: 'U1', team_id: 'T1', channel_id: 'C1' };

async function secondAck(receiver, send) {
  const app = new bolt.App({ receiver, authorize, logger: quiet });
  const outcome = new Promise((done) => {
    app.command('/hello', async ({ ack }) => {
      await ack();
      await ack('words').then(() => done('resolves'), ({ code }) => done(`rejects: ${code}`));
    });
  });
  await send(app);
  return outcome;
}

const overHttp = new bolt.HTTPReceiver({ signingSecret: 'secret', logger: quiet });
console.log('HTTP', await secondAck(overHttp, async (app) => {
  const server = await app.start(0);
  const body = `${new URLSearchParams(command)}`;
  const time = Math.floor(Date.now() / 1000);
  const signature = `v0=${createHmac('sha256', 'secret').update(`v0:${time}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-signature': signature,
    'x-slack-request-timestamp': `${time}`,
  };
  await fetch(`http://127.0.0.1:${server.address().port}/slack/events`, { method: 'POST', headers, body });
  await app.stop();
}));

const sent = [];
const overSocket = new bolt.SocketModeReceiver({ appToken: 'xapp-0', logger: quiet });
const ack = async (words) => { sent.push(words ?? 'nothing'); };
console.log('Socket Mode', await secondAck(overSocket, async () => {
  overSocket.client.emit('slack_event', { ack, body: command });
}), '| sent:', sent.join(', '));
TRY
cat >expected <<'EXPECTED'
HTTP rejects: slack_bolt_receiver_ack_multiple_error
Socket Mode resolves | sent: nothing
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
