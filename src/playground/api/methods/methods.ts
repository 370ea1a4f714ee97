import type { ApiMethod } from '../http/api-method.ts';
import { oauthMethods } from '../oauth.ts';
import { agentMethods } from './agents.ts';
import { assistantMethods } from './assistant.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { fileMethods } from './files.ts';
import { functionMethods } from './functions.ts';
import { historyMethods } from './history.ts';
import { unfurlMethods } from './unfurl.ts';
import { userMethods } from './users.ts';
import { validateMethods } from './validate.ts';
import { viewMethods } from './views.ts';

/** The Web API as far as this Slack knows it, except apps.connections.open, which takes the app's token. */
export const methods: readonly ApiMethod[] = [
  ...chatMethods,
  ...unfurlMethods,
  ...conversationMethods,
  ...historyMethods,
  ...userMethods,
  ...viewMethods,
  ...agentMethods,
  ...assistantMethods,
  ...functionMethods,
  ...fileMethods,
  ...oauthMethods,
  ...validateMethods,
];
