#!/usr/bin/env bash
# @slack/oauth 4.0.0 with a state store of one's own, as its README offers ("Using a custom state store"), without a word on what
# a state may be made of. One that ends in "=", as base64 of 16 random bytes always does, goes to Slack and into the cookie, and
# comes back from both as it was; but of the cookie only what stands before its second "=" is read, so they are never the
# same. Each installation ends with slack_oauth_invalid_state, "not for this browser session". In base64url it is accepted.
# (Slack's client for Python had trouble with the same states: slackapi/python-slack-sdk, issue 1647.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @slack/oauth@4.0.0
cat >try.mjs <<'TRY'
import { createServer } from 'node:http';
import { InstallProvider } from '@slack/oauth';

const quiet = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => 'error', setName() {} };
const bytes = Buffer.from('sixteen bytes :)');
for (const form of ['base64', 'base64url']) {
  const stateStore = { generateStateParam: async () => bytes.toString(form), verifyStateParam: async () => ({ scopes: [] }) };
  const installUrlOptions = { scopes: ['chat:write'] };
  const secrets = { clientId: '1', clientSecret: 'secret' };
  const installer = new InstallProvider({ ...secrets, stateStore, installUrlOptions, directInstall: true, logger: quiet });
  const server = createServer((request, response) => {
    if (request.url === '/install') return installer.handleInstallPath(request, response, {});
    installer.handleCallback(request, response, {
      beforeInstallation: async () => void response.end('accepted'), // the state was that of the cookie
      failure: ({ code }) => response.end(code),
    });
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${server.address().port}`;
  const first = await fetch(`${base}/install`, { redirect: 'manual' });
  const cookie = first.headers.get('set-cookie').split(';')[0];
  const state = new URL(first.headers.get('location')).searchParams.get('state');
  const back = await fetch(`${base}/back?${new URLSearchParams({ code: '1', state })}`, { headers: { cookie } });
  console.log(form, state, await back.text());
  server.close();
  server.closeAllConnections();
}
TRY
cat >expected <<'EXPECTED'
base64 c2l4dGVlbiBieXRlcyA6KQ== slack_oauth_invalid_state
base64url c2l4dGVlbiBieXRlcyA6KQ accepted
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
