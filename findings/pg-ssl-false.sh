#!/usr/bin/env bash
# pg 8.23.1 with a connection string that ends in ?ssl=false. The parser (pg-connection-string 2.14.1) makes true of
# "true" and "1", false of "0", and leaves "false" as text, which counts as yes: the first thing the client sends is a
# request for TLS. ?ssl=0 and ?sslmode=disable do switch it off. Seen by a server of our own that hangs up.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pg@8.23.1
cat >try.mjs <<'TRY'
import { createServer } from 'node:net';
import pg from 'pg';

const REQUEST_FOR_TLS = 80877103; // PostgreSQL’s protocol, SSLRequest
for (const setting of ['ssl=false', 'ssl=0', 'sslmode=disable']) {
  const server = createServer((socket) => {
    socket.once('data', (packet) => {
      console.log(setting, packet.readInt32BE(4) === REQUEST_FOR_TLS ? 'asks for TLS' : 'does not ask for TLS');
      socket.destroy();
    });
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const connectionString = `postgres://someone:secret@127.0.0.1:${server.address().port}/db?${setting}`;
  await new pg.Client({ connectionString }).connect().catch(() => {});
  server.close();
}
TRY
cat >expected <<'EXPECTED'
ssl=false asks for TLS
ssl=0 does not ask for TLS
sslmode=disable does not ask for TLS
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"
