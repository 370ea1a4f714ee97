/** Why Slack did not take something, as the end of "because …", and who can mend that; by Slack's code, or ours. */
export const reasons = {
  known: {
    not_in_channel: {
      why: 'I am not in their channel',
      mend: 'Somebody there can type /invite @rolecall.',
    },
    channel_not_found: {
      why: 'I cannot find their channel',
      mend: 'If it is private, somebody there can type /invite @rolecall.',
    },
    is_archived: {
      why: 'their channel is archived',
      mend: 'Whoever looks after our documents can name another channel.',
    },
    restricted_action: {
      why: 'only some people may post in their channel',
      mend: 'Its owner can allow Rolecall to post there.',
    },
    shared_channel: {
      why: 'their channel is shared with another company',
      mend: 'Whoever looks after our documents can name another channel.',
    },
    not_private: {
      why: 'it is confidential and their channel is not private',
      mend: 'Whoever looks after our documents can name a private channel.',
    },
    no_channel: {
      why: 'our documents name no channel for them',
      mend: 'Whoever looks after our documents can name one.',
    },
    missing_scope: {
      why: 'Slack has not given me permission for it',
      mend: 'Whoever runs Rolecall can install it again.',
    },
  },
  other: (code: string) => ({
    why: `Slack does not take it there (${code})`,
    mend: 'Whoever runs Rolecall can see more in its log.',
  }),
};
