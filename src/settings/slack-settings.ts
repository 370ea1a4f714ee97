import { readFileSync } from 'node:fs';
import { withScheme } from './addresses.ts';
import { idsIn } from './optional-text.ts';
import type { Variables } from './variables.ts';

/** How the bot reaches Slack and is reached by it. */
export interface SlackSettings {
  /** Of the one workspace, or the one organization; null where the app is installed by its own page. */
  readonly botToken: string | null;
  readonly install?: InstallSettings | null;
  /** Base of the Web API, with a slash at the end. */
  readonly apiUrl: string;
  /** How to get there; null or absent: directly. */
  readonly proxy?: ProxySettings | null;
  /** Null or absent: /role and Rolecall. */
  readonly names?: NameSettings | null;
  readonly transport: /** `healthPort`: where `GET /healthz` is answered; nowhere unless PORT is set. */
    | { readonly kind: 'socket'; readonly appToken: string; readonly healthPort?: number }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };
}

/** How workspaces get the app by a page of its own, and bring their tokens. */
export interface InstallSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Seals the tokens. */
  readonly secret: string;
  /** Ids of the workspaces and organizations that may have the app. */
  readonly workspaces: readonly string[];
  /** The scopes that are asked for. */
  readonly scopes: readonly string[];
}

/** How the app is called in Slack. */
export interface NameSettings {
  /** With its slash. */
  readonly command: string;
  readonly name: string;
}

/** What stands between this machine and Slack. */
export interface ProxySettings {
  /** Addresses, which may hold a password. */
  readonly http: string | null;
  readonly https: string | null;
  /** Hosts that are reached directly, with commas between them. */
  readonly except: string | null;
  /** Certificates (PEM) of an authority that is trusted beside the usual ones; null where Node knows it already. */
  readonly authority: string | null;
}

/** Null where nothing says how to get into Slack. */
export function slackSettings(read: Variables, proxy: ProxySettings | null): SlackSettings | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = read;
  const apiUrl = (read.SLACK_API_URL ?? 'https://slack.com/api/').replace(/\/*$/, '/');
  const [install, names] = [installIn(read), namesIn(read)];
  if (!botToken && install === null) return null;
  const way = {
    botToken: botToken ?? null,
    ...(install === null ? {} : { install }),
    apiUrl,
    ...(proxy === null ? {} : { proxy }),
    ...(names === null ? {} : { names }),
  };
  const health = read.PORT ? { healthPort: Number(read.PORT) } : {};
  if (appToken) return { ...way, transport: { kind: 'socket', appToken, ...health } };
  if (!signingSecret) return null;
  return { ...way, transport: { kind: 'http', signingSecret, port: Number(read.PORT ?? 3000) } };
}

function installIn(read: Variables): InstallSettings | null {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, INSTALLATION_SECRET: secret } = read;
  if (!clientId || !clientSecret || !secret) return null;
  const workspaces = idsIn(read.WORKSPACES ?? '');
  return { clientId, clientSecret, secret, workspaces, scopes: idsIn(read.SLACK_SCOPES ?? '') };
}

/** Null where nobody has given other names. */
export function namesIn({ ROLE_COMMAND: command, ROLE_BOT_NAME: name }: Variables): NameSettings | null {
  if (command === undefined && name === undefined) return null;
  return { command: command ?? '/role', name: name ?? 'Rolecall' };
}

/** Null where nothing stands between. As everywhere, the names in small letters count as well, and first. */
export function proxySettings(read: Variables, isTooLate: boolean): ProxySettings | null {
  const http = read.http_proxy ?? read.HTTP_PROXY ?? null;
  const https = read.https_proxy ?? read.HTTPS_PROXY ?? null;
  const file = isTooLate ? read.NODE_EXTRA_CA_CERTS : undefined;
  if (http === null && https === null && file === undefined) return null;
  return {
    http: http && withScheme(http),
    https: https && withScheme(https),
    except: read.no_proxy ?? read.NO_PROXY ?? null,
    authority: file === undefined ? null : readFileSync(file, 'utf8'),
  };
}
