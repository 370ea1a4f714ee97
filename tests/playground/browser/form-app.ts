import type { App, types } from '@slack/bolt';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value), value });
const roles = ['Security Engineer', 'Platform Engineer', 'Product Manager'];

function form(channel: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: 'form',
    private_metadata: channel,
    title: plain('Ask for help'),
    submit: plain('Send'),
    blocks: [
      {
        type: 'input',
        block_id: 'why',
        label: plain('What is wrong?'),
        hint: plain('One sentence is enough.'),
        element: { type: 'plain_text_input', action_id: 'text', multiline: true, min_length: 5 },
      },
      {
        type: 'input',
        block_id: 'role',
        label: plain('Who should look at it?'),
        element: {
          type: 'external_select',
          action_id: 'role',
          min_query_length: 1,
          placeholder: plain('Type a role'),
        },
      },
      {
        type: 'input',
        block_id: 'urgency',
        label: plain('How urgent is it?'),
        element: {
          type: 'static_select',
          action_id: 'urgency',
          options: ['Today', 'This week'].map(option),
          initial_option: option('This week'),
        },
      },
      {
        type: 'input',
        block_id: 'who',
        label: plain('Who may read it?'),
        optional: true,
        element: {
          type: 'checkboxes',
          action_id: 'who',
          options: ['Only the role', 'Guests too'].map(option),
        },
      },
      {
        type: 'input',
        block_id: 'how',
        label: plain('How do we reach you?'),
        element: {
          type: 'radio_buttons',
          action_id: 'how',
          options: ['Here', 'By mail'].map(option),
          initial_option: option('Here'),
        },
      },
    ],
  };
}

function card(text: string, state: string): types.KnownBlock[] {
  return [
    { type: 'header', text: plain(`Request: ${state}`) },
    {
      type: 'section',
      text: { type: 'mrkdwn', text },
      accessory: { type: 'overflow', action_id: 'more', options: ['Pass it on', 'Mute'].map(option) },
    },
    {
      type: 'context',
      elements: [{ type: 'mrkdwn', text: `*State:* ${state} · <https://example.com|runbook>` }],
    },
    {
      type: 'actions',
      elements: [
        { type: 'button', action_id: 'claim', style: 'primary', text: plain('Claim') },
        {
          type: 'button',
          action_id: 'drop',
          style: 'danger',
          text: plain('Drop'),
          confirm: {
            title: plain('Drop it?'),
            text: plain('Nobody will look at it.'),
            confirm: plain('Drop it'),
            deny: plain('Keep it'),
          },
        },
      ],
    },
  ];
}

const everything: types.KnownBlock[] = [
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [{ type: 'text', text: '<b>not bold</b> *nor this*', style: { bold: true } }],
      },
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'first' }] }],
      },
      { type: 'rich_text_quote', elements: [{ type: 'text', text: 'quoted' }] },
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'a  b' }] },
    ],
  },
  { type: 'divider' },
  { type: 'image', image_url: 'https://example.com/map.png', alt_text: 'Who works with whom' },
  {
    type: 'table',
    rows: [
      [
        { type: 'raw_text', text: 'Level' },
        { type: 'raw_text', text: 'Topic' },
      ],
      [
        { type: 'raw_text', text: '4' },
        { type: 'raw_text', text: 'Reliability' },
      ],
    ],
  },
  { type: 'markdown', text: 'not drawn here' },
];

async function postLinks(client: App['client'], channel: string): Promise<void> {
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'Something to link to' });
  const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
  const text = `<${permalink}|there> <https://example.com|out> <javascript:alert(1)|bad>`;
  await client.chat.postMessage({
    channel,
    text,
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }],
  });
}

/** An app with a bit of everything that a window must draw and work. */
export function listenForForms(app: App): void {
  app.command('/form', async ({ ack, command, client }) => {
    await ack();
    if (command.text === 'everything')
      await client.chat.postMessage({ channel: command.channel_id, text: 'Everything', blocks: everything });
    else if (command.text === 'links') await postLinks(client, command.channel_id);
    else await client.views.open({ trigger_id: command.trigger_id, view: form(command.channel_id) });
  });
  app.shortcut('route_message', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({
      trigger_id: shortcut.trigger_id,
      view: form('channel' in shortcut ? shortcut.channel.id : ''),
    });
  });
  app.options('role', async ({ ack, payload }) => {
    const found = roles.filter((role) => role.toLowerCase().includes(payload.value.toLowerCase()));
    await ack({ options: found.map(option) });
  });
  app.view('form', async ({ ack, view, body, client }) => {
    const { values } = view.state;
    const why = values.why?.text?.value ?? '';
    if (why.includes('nothing'))
      return ack({
        response_action: 'errors',
        errors: { why: 'Then there is nothing to do. What is wrong?' },
      });
    await ack();
    const text = `<@${body.user.id}> says: ${why} → *${values.role?.role?.selected_option?.value}*`;
    await client.chat.postMessage({ channel: view.private_metadata, text, blocks: card(text, 'open') });
    await client.chat.postEphemeral({
      channel: view.private_metadata,
      user: body.user.id,
      text: 'It is on its way.',
    });
  });
  app.action({ type: 'block_actions' }, async ({ ack, action, body, respond }) => {
    await ack();
    if (action.type === 'overflow')
      await respond({ text: `${action.selected_option.value}: done`, replace_original: false });
    else if (action.type === 'button' && 'message' in body)
      await respond({
        text: 'A request',
        blocks: card(body.message?.text ?? '', `${action.action_id} by <@${body.user.id}>`),
        replace_original: true,
      });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    const blocks = [
      { type: 'section' as const, text: { type: 'mrkdwn' as const, text: `Welcome, <@${event.user}>` } },
    ];
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
  });
}
