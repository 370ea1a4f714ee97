import { once } from 'node:events';
import { createServer } from 'node:http';

const IDENTITY = {
  ok: true,
  url: 'https://bench.slack.com/',
  team: 'Bench',
  team_id: 'T0BENCH',
  user_id: 'U0BENCH',
  bot_id: 'B0BENCH',
  /** Whoever is asked about is a colleague. */
  user: { id: 'U0ASKER', team_id: 'T0BENCH' },
};

/** All of Slack that both apps need: who they are, and that whoever asks is a colleague. */
export async function startFakeApi() {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(IDENTITY));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/api/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
