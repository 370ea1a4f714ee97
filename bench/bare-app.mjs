import { readFileSync } from 'node:fs';
import bolt from '@slack/bolt';

// The least that Bolt can do: listeners that acknowledge with a constant, post it, or do nothing. Everything else is Bolt's own work.
const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, ANSWER_FILE } = process.env;
const answer = JSON.parse(readFileSync(ANSWER_FILE, 'utf8'));

const app = new bolt.App({
  token: SLACK_BOT_TOKEN,
  receiver: new bolt.HTTPReceiver({ signingSecret: SLACK_SIGNING_SECRET, port: 0 }),
  clientOptions: { slackApiUrl: SLACK_API_URL },
  deferInitialization: true,
});
app.command('/role', async ({ ack }) => {
  await ack(answer);
});
app.event('app_mention', async ({ client, event }) => {
  await client.chat.postMessage({ ...answer, channel: event.channel, thread_ts: event.ts });
});
app.action('request:claim', async ({ ack }) => {
  await ack();
});
await app.init();
const server = await app.start();
console.log(`bare app is running port=${server.address().port}`);
process.once('SIGTERM', () => process.exit());
