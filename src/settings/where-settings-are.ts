/** Where each Slack setting is found. */
export const WHERE = {
  app: 'https://api.slack.com/apps → your app',
  botToken: 'It stands under "OAuth & Permissions" → "Bot User OAuth Token" and begins with xoxb-',
  appToken:
    'Make one under "Basic Information" → "App-Level Tokens" with the scope connections:write; it begins with xapp-',
  client: 'It stands under "Basic Information" → "App Credentials"',
  secret: 'It stands under "Basic Information" → "App Credentials" → "Signing Secret"',
} as const;
