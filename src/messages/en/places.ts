/** Where answers may be read, and by whom. */
export const places = {
  shared:
    'This channel is shared with another company, so I keep what our documents say to myself here. Colleagues can ask me with /role, which only they see.',
  unclear:
    'I am not in this conversation, so I cannot tell whether people of another company read here, and post nothing. In a channel: type /invite @rolecall, and try again.',
  off: 'Answers that everybody here sees are switched off in this channel. Ask me with /role, which only you see; /role here says how to switch them on.',
  unchecked:
    'I cannot check just now whether this channel is shared with another company, so I post nothing here. Please try again in a minute.',
  goOn: 'To go on in this thread, mention me again: I answer nothing else that is said here.',
  sharedInThread: 'Shared in this thread.',
  sharedInChannel: 'Shared in this channel.',
};
