#!/usr/bin/env bash
# @slack/bolt 5.1.0 with @slack/socket-mode 3.1.0. How often does a call of Slack try again that gets no answer? By the docs of
# web-api ten times in about half an hour, and so it is over HTTP, and with app.client. In Socket Mode the `client` that listeners are
# given tries a hundred times, each time after 1.3 times as long: the socket's client puts its own retries into the object
# of options that the app makes later clients from. After a day such a call has been tried some forty times, and nothing
# was thrown. Setting clientOptions.retryConfig, to whatever, keeps it as set.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @slack/bolt@5.1.0 @slack/web-api@8.2.0 @slack/socket-mode@3.1.0 undici@7.30.2
cat >try.mjs <<'TRY'
import bolt from '@slack/bolt';

const http = { signingSecret: 'secret' };
const socket = { socketMode: true, appToken: 'xapp-0' };
const set = { ...socket, clientOptions: { retryConfig: { retries: 3, factor: 2 } } };
for (const [name, options] of Object.entries({ http, socket, 'socket, set': set })) {
  const app = new bolt.App({ token: 'xoxb-0', botId: 'B0', botUserId: 'U0', logLevel: 'error', ...options });
  app.command('/hello', async ({ ack, client }) => {
    await ack();
    const told = ({ retryConfig: { retries, factor } }) => `${retries} × ${factor}`;
    console.log(name, '| app.client', told(app.client), '| client of a listener', told(client));
  });
  const body = { command: '/hello', team_id: 'T1', user_id: 'U1', channel_id: 'C1', text: '' };
  await app.processEvent({ body, ack: async () => {} });
}
TRY
cat >expected <<'EXPECTED'
http | app.client 10 × 1.96821 | client of a listener 10 × 1.96821
socket | app.client 10 × 1.96821 | client of a listener 100 × 1.3
socket, set | app.client 3 × 2 | client of a listener 3 × 2
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
