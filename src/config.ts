import { statSync } from 'node:fs';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { program, sampleContent } from './installation.ts';
import { withSecretFiles } from './secret-files.ts';

/** How the bot reaches Slack and is reached by it. */
export interface SlackSettings {
  readonly botToken: string;
  /** Base of the Web API, with a slash at the end. */
  readonly apiUrl: string;
  readonly transport: /** `healthPort`: where `GET /healthz` is answered; nowhere unless PORT is set. */
    | { readonly kind: 'socket'; readonly appToken: string; readonly healthPort?: number }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Settings {
  readonly contentDir: string;
  /** Nobody has named a folder, and there is no folder `content`: so the sample company that ships with Rolecall is read. */
  readonly isSample: boolean;
  readonly logLevel: LogLevel;
  /** As given; null where nobody has said. */
  readonly port: number | null;
  /** Null where no Slack setting is given: then Rolecall opens the playground. */
  readonly slack: SlackSettings | null;
  /** `file:…` or `postgres://…`; may hold a password. */
  readonly databaseUrl: string;
  /** User ids of those who may see the report of gaps in Slack; empty: the admins of the workspace. */
  readonly admins: readonly string[];
  /** Address, ending in a slash, under which each role has a page by its slug; null where there is no such site. */
  readonly rolePagesUrl: string | null;
  /** Where the content folder stands on the web, for links to the lines of answers; null where it does not. */
  readonly sourceUrl: string | null;
  /** Seals growth sheets in the database; null where nobody has given one. */
  readonly growthSecret: string | null;
  /** How long closed requests are kept. */
  readonly retentionDays: number;
  /** Working time of a role until it is reminded of a request that nobody claims, and from then until it moves on. */
  readonly remindAfterMinutes: number;
  readonly escalateAfterMinutes: number;
}

/** Settings that cannot work. The message names each variable, what is wrong, and where the right value is found. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Where each Slack setting is found. */
export const WHERE = {
  app: 'https://api.slack.com/apps → your app',
  botToken: 'It stands under "OAuth & Permissions" → "Bot User OAuth Token" and begins with xoxb-',
  appToken:
    'Make one under "Basic Information" → "App-Level Tokens" with the scope connections:write; it begins with xapp-',
  secret: 'It stands under "Basic Information" → "App Credentials" → "Signing Secret"',
} as const;

const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().trim().optional());

const wholeNumber = (usual: number, unit: string) =>
  optional.refine((text) => !text || (/^\d{1,6}$/.test(text) && Number(text) >= 1), {
    error: `should be a whole number of ${unit}, such as ${usual} (the default).`,
  });

const variables = z.object({
  SLACK_BOT_TOKEN: optional.refine((token) => !token || /^xox[be][-.]\S+$/.test(token), {
    error: `is not a bot token. ${WHERE.botToken} (${WHERE.app}).`,
  }),
  SLACK_APP_TOKEN: optional.refine((token) => !token || /^xapp-\S+$/.test(token), {
    error: `is not an app-level token. ${WHERE.appToken} (${WHERE.app}).`,
  }),
  SLACK_SIGNING_SECRET: optional.refine((secret) => !secret || !/^xox|^xapp-|\s/.test(secret), {
    error: `is not a signing secret. ${WHERE.secret} (${WHERE.app}).`,
  }),
  SLACK_API_URL: optional.refine((url) => !url || isHttpUrl(url), {
    error: 'is not a web address. It should look like https://slack.com/api/ (the default), or be left out.',
  }),
  PORT: optional.refine((port) => !port || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535), {
    error: 'is not a port number. It should be a whole number from 0 to 65535, such as 3000 (the default).',
  }),
  CONTENT_DIR: optional,
  DATABASE_URL: optional.refine((url) => !url || isDatabaseUrl(url), {
    error:
      'is not a database that Rolecall knows. It should be file:data/rolecall.db (the default), or postgres://user:password@host:5432/name to run several replicas.',
  }),
  ADMINS: optional.refine((ids) => !ids || idsIn(ids).every((id) => /^[UW][A-Z0-9]{6,}$/.test(id)), {
    error:
      'should be member IDs with commas between them, such as U0123ABCD,U0456EFGH (in Slack: a profile → ⋮ → Copy member ID), or be left out.',
  }),
  ROLE_PAGES_URL: optional.refine((url) => !url || isPlainAddress(url), {
    error:
      'is not the address of a site. It should be what stands before the name of a role in the address of its page, such as https://roles.example.com/roles/, or be left out.',
  }),
  SOURCE_URL: optional.refine((url) => !url || isHttpUrl(url), {
    error:
      'is not a web address. It should be the folder of your documents, such as https://github.com/acme/handbook/blob/main/content/, or an address with {path}, {line} and {last} in it, or be left out.',
  }),
  GROWTH_SECRET: optional.refine((secret) => !secret || secret.length >= 32, {
    error:
      'is too short to seal growth sheets. It should have at least 32 random characters, as openssl rand -base64 32 prints, or be left out.',
  }),
  RETENTION_DAYS: wholeNumber(365, 'days'),
  REMIND_AFTER_MINUTES: wholeNumber(120, 'minutes'),
  ESCALATE_AFTER_MINUTES: wholeNumber(240, 'minutes'),
  LOG_LEVEL: optional.refine((level) => !level || LOG_LEVELS.includes(level as LogLevel), {
    error: `should be one of ${LOG_LEVELS.join(', ')}.`,
  }),
});

type Variables = z.infer<typeof variables>;

/** Reads `.env` and the environment (which wins). Throws `SettingsError` with all that is wrong, not just the first. */
export function readSettings(options: { readonly contentDir?: string } = {}): Settings {
  readDotenv({ quiet: true });
  return settingsFrom(process.env, options);
}

/** The same from given variables. */
export function settingsFrom(
  environment: Readonly<Record<string, string | undefined>>,
  options: { readonly contentDir?: string } = {},
): Settings {
  const { given, unread } = withSecretFiles(environment);
  const read = variables.safeParse(given);
  const wrong = [
    ...unread,
    ...(read.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? []),
  ];
  if (unread.length > 0) throw settingsError(wrong);
  if (!read.success) throw settingsError(wrong);
  const missing = missingVariables(read.data);
  if (missing.length > 0) throw settingsError(missing);
  const contentDir = contentFolder(options.contentDir, read.data.CONTENT_DIR);
  return {
    contentDir: contentDir ?? sampleContent,
    isSample: contentDir === null,
    logLevel: LOG_LEVELS.find((level) => level === read.data.LOG_LEVEL) ?? 'info',
    port: read.data.PORT === undefined ? null : Number(read.data.PORT),
    slack: slackSettings(read.data),
    databaseUrl: read.data.DATABASE_URL ?? 'file:data/rolecall.db',
    admins: idsIn(read.data.ADMINS ?? ''),
    rolePagesUrl: read.data.ROLE_PAGES_URL?.replace(/\/*$/, '/') ?? null,
    sourceUrl: read.data.SOURCE_URL ?? null,
    growthSecret: read.data.GROWTH_SECRET ?? null,
    retentionDays: Number(read.data.RETENTION_DAYS ?? 365),
    remindAfterMinutes: Number(read.data.REMIND_AFTER_MINUTES ?? 120),
    escalateAfterMinutes: Number(read.data.ESCALATE_AFTER_MINUTES ?? 240),
  };
}

function settingsError(lines: readonly string[]): SettingsError {
  return new SettingsError(
    ['Rolecall cannot start with these settings:', ...lines.map((line) => `  ${line}`)].join('\n'),
  );
}

function missingVariables({
  SLACK_BOT_TOKEN: bot,
  SLACK_APP_TOKEN: app,
  SLACK_SIGNING_SECRET: secret,
}: Variables): string[] {
  if (!bot && !app && !secret) return [];
  if (!bot) return [`SLACK_BOT_TOKEN is missing. ${WHERE.botToken} (${WHERE.app}).`];
  if (app || secret) return [];
  return [
    `SLACK_APP_TOKEN is missing (for Socket Mode, the simple way). ${WHERE.appToken} (${WHERE.app}).`,
    `Or set SLACK_SIGNING_SECRET to receive over HTTP. ${WHERE.secret}.`,
  ];
}

function slackSettings(read: Variables): SlackSettings | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = read;
  if (!botToken) return null;
  const apiUrl = (read.SLACK_API_URL ?? 'https://slack.com/api/').replace(/\/*$/, '/');
  const health = read.PORT ? { healthPort: Number(read.PORT) } : {};
  if (appToken) return { botToken, apiUrl, transport: { kind: 'socket', appToken, ...health } };
  if (!signingSecret) return null;
  return { botToken, apiUrl, transport: { kind: 'http', signingSecret, port: Number(read.PORT ?? 3000) } };
}

/** A folder that somebody names must be there. Null where nobody names one and there is none. */
function contentFolder(option: string | undefined, variable: string | undefined): string | null {
  const folder = option ?? variable;
  if (folder === undefined) return isFolder('content') ? 'content' : null;
  if (isFolder(folder)) return folder;
  const name = option === undefined ? 'CONTENT_DIR' : '--content';
  throw settingsError([
    `${name} names "${folder}", which is no folder here. It should be the folder that holds your role documents, such as content. To start one: ${program} init ${folder}`,
  ]);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** With nothing after its path, where the name of a role is to follow. */
function isPlainAddress(text: string): boolean {
  return isHttpUrl(text) && !/[?#\s]/.test(text);
}

function isDatabaseUrl(url: string): boolean {
  return /^file:.+/.test(url) || (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url));
}

const idsIn = (list: string): string[] => list.split(/[\s,]+/).filter((id) => id !== '');
