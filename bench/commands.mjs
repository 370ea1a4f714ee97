import { createHmac } from 'node:crypto';

/** As many signed deliveries of `/role` as asked for, with these texts in turn and a trigger each, made before the clock runs. */
export function signedCommands(texts, count, secret) {
  const timestamp = Math.floor(Date.now() / 1000);
  return Array.from({ length: count }, (_, index) =>
    signedCommand(texts[index % texts.length], index, timestamp, secret),
  );
}

function signedCommand(text, index, timestamp, secret) {
  const fields = {
    token: 'bench',
    team_id: 'T0BENCH',
    team_domain: 'bench',
    channel_id: 'C0BENCH',
    channel_name: 'general',
    user_id: 'U0ASKER',
    user_name: 'asker',
    command: '/role',
    text,
    api_app_id: 'A0BENCH',
    is_enterprise_install: 'false',
    response_url: 'http://127.0.0.1:9/response',
    trigger_id: `${timestamp}.${index}`,
  };
  const body = new URLSearchParams(fields).toString();
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': `v0=${signature}`,
  };
  return { body, headers };
}
