#!/usr/bin/env bash
# @slack/web-api 8.2.0, a server that answers 429 without Retry-After (as proxies and gateways in front of Slack do).
# One would expect the client's retries, or an error with the code slack_webapi_rate_limited_error. It is asked once, and what
# is thrown is a plain Error without a code, whose message speaks of an invalid timeout. A 500 is retried as set.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @slack/web-api@8.2.0
cat >try.mjs <<'TRY'
import { createServer } from 'node:http';
import { WebClient } from '@slack/web-api';

for (const status of [429, 500]) {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked += 1;
    answer.writeHead(status, { 'content-type': 'application/json' }).end('{"ok":false}');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const slackApiUrl = `http://127.0.0.1:${server.address().port}/`;
  const client = new WebClient('xoxb-0', { slackApiUrl, retryConfig: { retries: 2, minTimeout: 1 }, logLevel: 'error' });
  const error = await client.auth.test().catch((thrown) => thrown);
  console.log(status, 'asked', asked, error.name, error.code);
  server.close();
}
TRY
cat >expected <<'EXPECTED'
429 asked 1 Error undefined
500 asked 3 WebAPIHTTPError slack_webapi_http_error
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
