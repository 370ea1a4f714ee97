/** What went wrong between here and Slack, and what mends it: two sentences for the people who run Rolecall. */
export interface Explanation {
  readonly detail: string;
  readonly fix: string;
}

/** Where it went wrong: base of the Web API, and the setting that holds the token, or "A or B". */
export interface Place {
  readonly apiUrl: string;
  readonly setting: string;
  /** Host and port of the proxy in between; null or absent where there is none. */
  readonly proxy?: string | null;
}

const APP = 'https://api.slack.com/apps → your app';
const DIRECTLY = 'No proxy is set; if this machine needs one, name it in HTTPS_PROXY.';

const PROXY_FIX =
  'Check the proxy in HTTPS_PROXY, and that it lets this machine connect to slack.com, wss-primary.slack.com and files.slack.com on port 443.';

const KNOWN: readonly (readonly [codes: readonly string[], detail: string, fix: string])[] = [
  [
    [
      'invalid_auth',
      'not_authed',
      'account_inactive',
      'token_revoked',
      'token_expired',
      'not_allowed_token_type',
    ],
    'Slack does not accept {setting}.',
    `Copy the tokens again from ${APP}; after a reinstall they change.`,
  ],
  [
    ['missing_scope'],
    'The app lacks a scope.',
    `Update it from manifest.yml at ${APP} → "App Manifest", then reinstall it.`,
  ],
  [
    ['socket_mode_not_enabled'],
    'Socket Mode is switched off for the app.',
    `Switch it on: ${APP} → "Socket Mode" → "Enable Socket Mode".`,
  ],
  [
    ['ENOTFOUND', 'EAI_AGAIN'],
    'Slack cannot be reached at {url}: that name is not found (DNS).',
    'Check the network and the name server of this machine, and SLACK_API_URL if you set it.',
  ],
  [
    ['proxy_407', 'proxy_401'], // the latter by some for a wrong password
    'The proxy wants to know who asks, or does not know who it is told.',
    'Write a user and a password into HTTPS_PROXY: http://user:password@proxy.example.com:3128 (in the password, @ as %40 and : as %3A).',
  ],
  [['proxy'], 'The proxy does not connect to {url}.', PROXY_FIX],
  [
    ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'],
    'Slack cannot be reached at {url}: nothing there takes the connection.',
    `Check the network and the firewall of this machine, and SLACK_API_URL if you set it. ${DIRECTLY}`,
  ],
  [
    ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'TimeoutError', 'AbortError'],
    'Slack cannot be reached at {url}: no answer came in time.',
    `Check the network and the firewall of this machine. ${DIRECTLY}`,
  ],
  [
    [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'CERT_HAS_EXPIRED',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    'The certificate that {url} shows is not trusted, as happens behind a proxy that reads along.',
    "Set NODE_EXTRA_CA_CERTS to the file of your company's certificate, and check the clock of this machine.",
  ],
  [
    ['ECONNRESET', 'UND_ERR_SOCKET', 'slack_webapi_request_error'],
    'Slack cannot be reached at {url}: the connection breaks off, or is sent elsewhere.',
    `Check the network of this machine, and SLACK_API_URL if you set it. ${DIRECTLY}`,
  ],
  [
    ['http_429', 'ratelimited'],
    'Slack asks to be called less often just now.',
    'Wait a minute, then try again.',
  ],
  [
    ['unknown_method', 'not_slack', 'http_404', 'http_405'],
    "{url} is not Slack's Web API.",
    'SLACK_API_URL should be https://slack.com/api/, or be left out.',
  ],
];

/** The explanation of a code, as `codeOf` gives it. */
export function explainCode(code: string, { apiUrl, setting, proxy = null }: Place): Explanation {
  const known = (one: string) => KNOWN.find(([codes]) => codes.includes(one));
  const [, detail, fix] = known(code) ??
    known(code.replace(/^(proxy)_\d+$/, '$1')) ?? [
      [],
      `Slack answers with an error (${code}).`,
      'Try again in a minute, and see https://status.slack.com.',
    ];
  const url = proxy === null ? apiUrl : `${apiUrl} by way of the proxy ${proxy}`;
  const mended = proxy !== null && detail.startsWith('Slack cannot be reached') ? PROXY_FIX : fix;
  return { detail: detail.replace('{setting}', setting).replace('{url}', url), fix: mended };
}

/**
 * The name under which a failure is known: Slack's own (`invalid_auth`), that of the network (`ENOTFOUND`), `http_503`
 * by status, `not_slack` where something else answered, or `unknown`. Never words of the answer.
 */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('data' in error) return slackCode(error.data);
  if ('statusCode' in error && typeof error.statusCode === 'number') return `http_${error.statusCode}`;
  if ('retryAfter' in error) return 'ratelimited';
  const refused = error instanceof Error ? /^Proxy response \((\d{3})\)/.exec(error.message)?.[1] : undefined;
  if (refused !== undefined) return `proxy_${refused}`;
  const inner = 'original' in error ? error.original : 'cause' in error ? error.cause : null;
  const deeper = inner ? codeOf(inner) : 'unknown';
  if (deeper !== 'unknown') return deeper;
  if ('name' in error && (error.name === 'TimeoutError' || error.name === 'AbortError')) return error.name;
  return 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

/** The client puts an answer that is no JSON, a web page for instance, where Slack's error would stand. */
function slackCode(data: unknown): string {
  const code = typeof data === 'object' && data !== null && 'error' in data ? data.error : null;
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'not_slack';
}
