export const isBotToken = (token: string): boolean => /^xox[be][-.]\S+$/.test(token);
export const isAppToken = (token: string): boolean => /^xapp-\S+$/.test(token);

/** What it looks like, and where such a one belongs. The value itself is never repeated. */
export function instead(input: unknown): string {
  const value = typeof input === 'string' ? input.trim() : '';
  if (isAppToken(value)) return ' but an app-level token, which belongs in SLACK_APP_TOKEN';
  if (isBotToken(value)) return ' but a bot token, which belongs in SLACK_BOT_TOKEN';
  if (/^xoxp-/.test(value)) return ' but a user token, which Rolecall does not need';
  return /^[0-9a-f]{32}$/.test(value)
    ? ' but looks like a signing secret, which belongs in SLACK_SIGNING_SECRET'
    : '';
}
