import { homedir } from 'node:os';
import { join } from 'node:path';
import { sampleContent } from './installation.ts';
import { type Language, languages } from './messages/messages.ts';
import { metricsAddress } from './settings/addresses.ts';
import { calendarsIn, type HolidayCalendar, holidaysIn } from './settings/calendars.ts';
import { contentFolder } from './settings/content-folder.ts';
import { readEnvFile } from './settings/env-file.ts';
import { idsIn } from './settings/optional-text.ts';
import { withSecretFiles } from './settings/secret-files.ts';
import {
  type NameSettings,
  namesIn,
  proxySettings,
  type SlackSettings,
  slackSettings,
} from './settings/slack-settings.ts';
import { type LogFormat, type LogLevel, readVariables, type Variables } from './settings/variables.ts';

export type {
  InstallSettings,
  NameSettings,
  ProxySettings,
  SlackSettings,
} from './settings/slack-settings.ts';
export type { LogFormat, LogLevel } from './settings/variables.ts';
export { WHERE } from './settings/where-settings-are.ts';

export interface Settings {
  readonly contentDir: string;
  /** Nobody has named a folder, and there is no folder `content`: so the sample company that ships with Rolecall is read. */
  readonly isSample: boolean;
  /** What was learned from the documents is kept here for the next start. */
  readonly cacheDir: string;
  /** File of word vectors in the language of the documents; null where there is none. */
  readonly wordVectors: string | null;
  /** In which answers are written. */
  readonly language: Language;
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
  /** Where `GET /metrics` is answered; null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Whether OpenTelemetry's own variables say where traces are sent. */
  readonly traces: boolean;
  /** As given; null where nobody has said. */
  readonly port: number | null;
  /** Null where no Slack setting is given: then Rolecall opens the playground. */
  readonly slack: SlackSettings | null;
  /** Folder of a workspace's own documents, with {team} for its id; null where all share `contentDir`. */
  readonly workspaceContent: string | null;
  /** How the app is called in Slack; null: /role and Rolecall. */
  readonly names: NameSettings | null;
  /** `file:…` or `postgres://…`; may hold a password. */
  readonly databaseUrl: string;
  /** User ids of those who may see the report of gaps in Slack; empty: the admins of the workspace. */
  readonly admins: readonly string[];
  /** Ids of channels with another company in which Rolecall may post. */
  readonly sharedChannels: readonly string[];
  /** Whether reactions to messages mean something: 🎫 routes one, 👀 claims and ✅ resolves a request. */
  readonly reactions: boolean;
  /** Whether Slack tells the app what is said in channels, so that replies in the threads of requests are passed on. */
  readonly replies: boolean;
  /** Address, ending in a slash, under which each role has a page by its slug; null where there is no such site. */
  readonly rolePagesUrl: string | null;
  /** Where the content folder stands on the web, for links to the lines of answers; null where it does not. */
  readonly sourceUrl: string | null;
  /** Seals growth sheets in the database; null where nobody has given one. */
  readonly growthSecret: string | null;
  /** Address or file of the calendar of each role that has a rota, by slug. */
  readonly onCallCalendars: ReadonlyMap<string, string>;
  readonly holidayCalendars: readonly HolidayCalendar[];
  /** Where events of requests are posted to, and how; null: nowhere. */
  readonly webHook: { readonly url: string; readonly secret: string; readonly withWords: boolean } | null;
  /** Where programs may ask, by HTTP and MCP, and how they show who they are; null: nowhere. */
  readonly api: ApiSettings | null;
  /** How long closed requests are kept. */
  readonly retentionDays: number;
  /** Working time of a role until it is reminded of a request that nobody claims, and from then until it moves on. */
  readonly remindAfterMinutes: number;
  readonly escalateAfterMinutes: number;
  /** Working time in which nothing happens to what is claimed, or to what the person was asked, until somebody is asked how it goes. */
  readonly checkAfterMinutes: number;
  readonly answerAfterMinutes: number;
  /** What works, but perhaps not as it was meant: a sentence each. */
  readonly doubts: readonly string[];
}

export interface ApiSettings {
  /** Null: no program has one. */
  readonly token: string | null;
  /** By which Slack's own agents are known; null: they may not ask. */
  readonly signingSecret: string | null;
  readonly port: number;
}

/** Settings that cannot work. The message names each variable, what is wrong, and where the right value is found. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Reads `.env` and the environment, which wins. Throws `SettingsError` with all that is wrong, not just the first. */
export function readSettings(options: { readonly contentDir?: string } = {}): Settings {
  const { values, doubts } = readEnvFile('.env');
  // Libraries look into the environment by themselves, for a certificate or for colours.
  const isTooLate = process.env[AUTHORITY] === undefined && values[AUTHORITY] !== undefined;
  for (const [name, value] of Object.entries(values)) process.env[name] ??= value;
  return settingsFrom(process.env, { ...options, doubts, isTooLate });
}

/** Whether the environment, and not a file, says what to read or where to answer, as in a container. */
export const isSetByEnvironment = (): boolean =>
  Boolean(process.env.CONTENT_DIR || process.env.SLACK_BOT_TOKEN);

/** In which language whoever types here reads, "de_DE.UTF-8"; null where it is English, or none that answers can be in. */
export function languageOfTerminal(): Language | null {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const [code] = (LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@]/);
  return languages.find((one) => one !== 'en' && one === code) ?? null;
}

/** The same from given variables. */
export function settingsFrom(
  environment: Readonly<Record<string, string | undefined>>,
  options: {
    readonly contentDir?: string;
    readonly doubts?: readonly string[];
    /** NODE_EXTRA_CA_CERTS stands in `.env`, which Node has not read when it looks for it. */
    readonly isTooLate?: boolean;
  } = {},
): Settings {
  const { given, unread } = withSecretFiles(environment);
  const { read, wrong } = readVariables(given);
  const folder = contentFolder(options.contentDir, read.CONTENT_DIR);
  const faults = [...unread, ...wrong, ...('fault' in folder ? [folder.fault] : [])];
  const { doubts = [] } = options;
  const proxy = proxySettings(read, options.isTooLate ?? false);
  if (faults.length > 0) throw settingsError([...faults, ...doubts]);
  const contentDir = 'path' in folder ? folder.path : null;
  return {
    contentDir: contentDir ?? sampleContent,
    isSample: contentDir === null,
    cacheDir: read.CACHE_DIR ?? join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'rolecall'),
    wordVectors: read.WORD_VECTORS ?? null,
    logFormat: read.LOG_FORMAT ?? 'text',
    metrics: metricsAddress(read.METRICS_ADDRESS ?? ''),
    traces:
      (read.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? read.OTEL_EXPORTER_OTLP_ENDPOINT) !== undefined &&
      environment.OTEL_SDK_DISABLED?.toLowerCase() !== 'true' &&
      environment.OTEL_TRACES_EXPORTER?.toLowerCase() !== 'none',
    language: read.ROLE_LANGUAGE ?? 'en',
    logLevel: read.LOG_LEVEL ?? 'info',
    port: read.PORT === undefined ? null : Number(read.PORT),
    slack: slackSettings(read, proxy),
    names: namesIn(read),
    workspaceContent: read.WORKSPACE_CONTENT ?? null,
    databaseUrl: read.DATABASE_URL ?? 'file:data/rolecall.db',
    admins: idsIn(read.ADMINS ?? ''),
    sharedChannels: idsIn(read.SHARED_CHANNELS ?? ''),
    reactions: read.REACTIONS === 'on',
    replies: read.REPLIES !== 'off',
    rolePagesUrl: read.ROLE_PAGES_URL?.replace(/\/*$/, '/') ?? null,
    sourceUrl: read.SOURCE_URL ?? null,
    growthSecret: read.GROWTH_SECRET ?? null,
    holidayCalendars: holidaysIn(read.HOLIDAY_CALENDARS ?? ''),
    onCallCalendars: new Map(calendarsIn(read.ON_CALL_CALENDARS ?? '')),
    webHook: webHookIn(read),
    api: apiIn(read),
    retentionDays: Number(read.RETENTION_DAYS ?? 365),
    remindAfterMinutes: Number(read.REMIND_AFTER_MINUTES ?? 120),
    escalateAfterMinutes: Number(read.ESCALATE_AFTER_MINUTES ?? 240),
    checkAfterMinutes: Number(read.CHECK_AFTER_MINUTES ?? 2400),
    answerAfterMinutes: Number(read.ANSWER_AFTER_MINUTES ?? 960),
    doubts,
  };
}

function webHookIn({ WEB_HOOK_URL: url, WEB_HOOK_SECRET: secret, WEB_HOOK_WORDS: words }: Variables) {
  return url && secret ? { url, secret, withWords: words === 'yes' } : null;
}

function apiIn(read: Variables): ApiSettings | null {
  const token = read.API_TOKEN ?? null;
  const signingSecret = read.SLACK_MCP === 'on' ? (read.SLACK_SIGNING_SECRET ?? null) : null;
  if (token === null && signingSecret === null) return null;
  return { token, signingSecret, port: Number(read.API_PORT ?? 3040) };
}

function settingsError(lines: readonly string[]): SettingsError {
  return new SettingsError(
    ['Rolecall cannot start with these settings:', ...lines.map((line) => `  ${line}`)].join('\n'),
  );
}

const AUTHORITY = 'NODE_EXTRA_CA_CERTS';
