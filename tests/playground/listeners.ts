import type { App, types } from '@slack/bolt';

export const buttons: types.KnownBlock[] = [
  { type: 'section', text: { type: 'mrkdwn', text: 'hello' } },
  {
    type: 'actions',
    block_id: 'row',
    elements: [
      { type: 'button', action_id: 'share', text: { type: 'plain_text', text: 'Share' }, value: 'v1' },
      { type: 'button', action_id: 'gone', text: { type: 'plain_text', text: 'Remove' } },
      {
        type: 'static_select',
        action_id: 'pick',
        options: ['a', 'b'].map((value) => ({ text: { type: 'plain_text', text: value }, value })),
      },
    ],
  },
];

/** A bit of everything that an app can do on the main paths. */
export function listen(app: App): void {
  app.command('/role', async ({ ack, respond, command }) => {
    await ack();
    await respond({ text: `you asked ${command.text}`, blocks: buttons });
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `heard ${event.text}`, thread_ts: event.thread_ts ?? event.ts });
  });
  app.message(async ({ message, say }) => {
    if (message.subtype === undefined && message.channel_type === 'im') await say(`direct: ${message.text}`);
  });
  app.action('share', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'shared', response_type: 'in_channel' });
  });
  app.action('gone', async ({ ack, respond }) => {
    await ack();
    await respond({ delete_original: true });
  });
  app.action('pick', async ({ ack, respond, action }) => {
    await ack();
    const value = 'selected_option' in action ? action.selected_option : undefined;
    await respond({ text: `picked ${JSON.stringify(value)}`, replace_original: true });
  });
}
