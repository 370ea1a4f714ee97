import { languages } from '../messages/messages.ts';
import { oneOf, optional } from './optional-text.ts';

/** What the app is called, and in which language it answers. */
export const nameVariables = {
  ROLE_COMMAND: optional.refine((command) => !command || /^\/[a-z0-9_-]{1,31}$/.test(command), {
    error: 'is no slash command. It should be the one of your app, such as /role (the default) or /rolecall.',
  }),
  ROLE_BOT_NAME: optional.refine((name) => !name || /^[^@<>&"`*]{1,35}$/.test(name), {
    error: 'is no name for a bot. It should be the one of your app, such as Rolecall (the default).',
  }),
  ROLE_LANGUAGE: oneOf(
    languages,
    `should be one of ${languages.join(', ')}, or be left out, which is en. (Documents may be in any language.)`,
  ),
};
