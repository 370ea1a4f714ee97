/** What does not work, and what belongs to another version of Rolecall. */
export const errors = {
  database: (reference: string): string =>
    `I cannot reach my database right now, so I could not do that, and nothing has changed. Please try again in a minute. If it keeps happening, give this reference to the people who run Rolecall: ${reference}`,
  /** Refusals of Slack's that trying again does not mend, by its code. */
  lasting: {
    not_in_channel: 'I am not in this channel: invite me with /invite @rolecall, or ask me with /role.',
    channel_not_found: 'I am not in this channel: invite me with /invite @rolecall, or ask me with /role.',
    is_archived: 'This channel is archived, so nobody can write here. Ask me with /role somewhere else.',
    messages_tab_disabled: 'Direct messages to me are switched off in this workspace. Ask me with /role.',
    missing_scope:
      'I lack a permission for that. The people who run Rolecall can update me from manifest.yml.',
  },
  restricted: 'This channel does not let me write here. Ask me with /role, which only you see.',
  slackSays: (words: string, code: string, reference: string): string =>
    `${words} (Slack says ${code}; reference ${reference})`,
  refused: (code: string): string => `Slack refused what I wanted to post (${code}).`,
  mine: 'Something went wrong on my side.',
  tryAgain: (why: string, reference: string): string =>
    `${why} Please try again in a minute. If it keeps happening, give this reference to the people who run Rolecall: ${reference}`,

  oldButton: 'This button belongs to an older version of Rolecall. Please ask again with /role.',
  otherForm:
    'This form belongs to another version of Rolecall, so nothing was sent. Copy what you wrote, close it and ask again with /role.',
  otherShortcut:
    'This shortcut belongs to another version of Rolecall. Please ask with /role instead. The people who run Rolecall can update the app from manifest.yml.',
  otherCommand:
    'I do not know this command: please ask with /role. The people who run Rolecall can update the app from manifest.yml.',
  otherStep:
    'This step belongs to another version of Rolecall. Take it out of the workflow and put in one that Workflow Builder offers today.',

  outsider: {
    outside:
      'Only members of this workspace and its guests can use Rolecall. Please ask somebody who works here.',
    unchecked:
      'I cannot check just now whether you belong to this workspace, so I have done nothing. Please try again in a minute.',
  },
};
