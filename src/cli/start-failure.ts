import type { SlackSettings } from '../config.ts';

/** What went wrong at the start, and what to do about it, by the code of the error. */
export function explainStartFailure(error: unknown, { apiUrl, transport }: SlackSettings): string {
  const code = codeOf(error);
  const setting = transport.kind === 'socket' ? 'SLACK_BOT_TOKEN or SLACK_APP_TOKEN' : 'SLACK_BOT_TOKEN';
  const known = KNOWN.find(([codes]) => codes.includes(code));
  if (known)
    return `Rolecall cannot start: ${known[1].replace('{setting}', setting).replace('{url}', apiUrl)}`;
  return `Rolecall cannot start: ${error instanceof Error ? error.message : String(error)} (${code}).`;
}

const KNOWN: readonly (readonly [readonly string[], string])[] = [
  [
    [
      'invalid_auth',
      'not_authed',
      'account_inactive',
      'token_revoked',
      'token_expired',
      'not_allowed_token_type',
    ],
    'Slack does not accept {setting}. Copy the tokens again from https://api.slack.com/apps → your app; after a reinstall they change.',
  ],
  [
    ['missing_scope'],
    'the app lacks a scope. Update it from manifest.yml at https://api.slack.com/apps → your app → "App Manifest", then reinstall it.',
  ],
  [
    [
      'ENOTFOUND',
      'ECONNREFUSED',
      'ECONNRESET',
      'ETIMEDOUT',
      'EAI_AGAIN',
      'UND_ERR_CONNECT_TIMEOUT',
      'slack_webapi_request_error',
    ],
    'Slack cannot be reached at {url}. Check the network of this machine, and SLACK_API_URL if you set it.',
  ],
  [
    ['unknown_method', 'slack_webapi_http_error'],
    "{url} is not Slack's Web API. SLACK_API_URL should be https://slack.com/api/, or be left out.",
  ],
  [['EADDRINUSE'], 'another program already listens on that port. Set PORT to a free one.'],
  [['EACCES'], 'this user may not listen on that port. Set PORT to one above 1024.'],
];

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('data' in error) return codeOf({ code: (error.data as { error?: unknown } | null)?.error });
  if ('cause' in error && error.cause) return codeOf(error.cause);
  if ('original' in error && error.original) return codeOf(error.original);
  return 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
