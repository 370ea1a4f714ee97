import { accessSync, constants } from 'node:fs';
import { z } from 'zod';
import { isDatabaseUrl, isHttpUrl, isPlainAddress, protocolOf, withScheme } from './addresses.ts';
import { calendarsIn, holidaysIn, isCalendar, isHolidayCalendar } from './calendars.ts';
import { INSTALLED, installVariables, missingToInstall } from './installed-variables.ts';
import { measuringVariables } from './measuring-variables.ts';
import { nameVariables } from './name-variables.ts';
import { idsIn, oneOf, optional } from './optional-text.ts';
import { instead, isAppToken, isBotToken } from './token-shapes.ts';
import { WHERE } from './where-settings-are.ts';

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_FORMATS = ['text', 'json'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];
const switchedOn = oneOf(['on', 'off'], 'should be on or off, or be left out, which is off.');

const wholeNumber = (usual: number, unit: string) =>
  optional.refine((text) => !text || (/^\d{1,6}$/.test(text) && Number(text) >= 1), {
    error: `should be a whole number of ${unit}, such as ${usual} (the default).`,
  });

const proxy = optional.refine((url) => !url || /^https?:$/.test(protocolOf(withScheme(url))), {
  error:
    'is not the address of an HTTP proxy. It should look like http://proxy.example.com:3128, or http://user:password@proxy.example.com:3128 (in a password, write @ as %40 and : as %3A), or be left out.',
});

/** As they are called in the environment. */
export const variables = z.object({
  SLACK_BOT_TOKEN: optional.refine((token) => !token || isBotToken(token), {
    error: ({ input }) => `is not a bot token${instead(input)}. ${WHERE.botToken} (${WHERE.app}).`,
  }),
  SLACK_APP_TOKEN: optional.refine((token) => !token || isAppToken(token), {
    error: ({ input }) => `is not an app-level token${instead(input)}. ${WHERE.appToken} (${WHERE.app}).`,
  }),
  SLACK_SIGNING_SECRET: optional.refine((secret) => !secret || !/^xox|^xapp-|\s/.test(secret), {
    error: `is not a signing secret. ${WHERE.secret} (${WHERE.app}).`,
  }),
  ...installVariables,
  SLACK_API_URL: optional.refine((url) => !url || isHttpUrl(url), {
    error: 'is not a web address. It should look like https://slack.com/api/ (the default), or be left out.',
  }),
  HTTPS_PROXY: proxy,
  https_proxy: proxy,
  HTTP_PROXY: proxy,
  http_proxy: proxy,
  NO_PROXY: optional,
  no_proxy: optional,
  NODE_EXTRA_CA_CERTS: optional.refine((file) => !file || isReadable(file), {
    error:
      'names a file that cannot be read. It should hold the certificate of your company’s authority as text that begins with -----BEGIN CERTIFICATE-----, or be left out.',
  }),
  ...nameVariables,
  PORT: optional.refine((port) => !port || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535), {
    error: 'is not a port number. It should be a whole number from 0 to 65535, such as 3000 (the default).',
  }),
  CONTENT_DIR: optional,
  WORKSPACE_CONTENT: optional.refine((folder) => !folder || folder.includes('{team}'), {
    error:
      'has no {team} in it, which stands for the id of a workspace. It should look like workspaces/{team}, or be left out.',
  }),
  CACHE_DIR: optional,
  WORD_VECTORS: optional,
  DATABASE_URL: optional.refine((url) => !url || isDatabaseUrl(url), {
    error:
      'is not a database that Rolecall knows. It should be file:data/rolecall.db (the default), or postgres://user:password@host:5432/name to run several replicas.',
  }),
  SHARED_CHANNELS: optional.refine((ids) => !ids || idsIn(ids).every((id) => /^[CG][A-Z0-9]{6,}$/.test(id)), {
    error:
      'should be channel IDs with commas between them, such as C0123ABCD,C0456EFGH (in Slack: the channel’s name → About → Channel ID), or be left out.',
  }),
  ADMINS: optional.refine((ids) => !ids || idsIn(ids).every((id) => /^[UW][A-Z0-9]{6,}$/.test(id)), {
    error:
      'should be member IDs with commas between them, such as U0123ABCD,U0456EFGH (in Slack: a profile → ⋮ → Copy member ID), or be left out.',
  }),
  REACTIONS: switchedOn,
  REPLIES: oneOf(['on', 'off'], 'should be on (the default) or off.'),
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
  API_TOKEN: optional.refine((token) => !token || /^\S{24,}$/.test(token), {
    error:
      'is too short to keep others out. It should have at least 24 characters without spaces, as openssl rand -hex 24 prints, or be left out.',
  }),
  API_PORT: optional.refine((port) => !port || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535), {
    error: 'is not a port number. It should be a whole number from 0 to 65535, such as 3040 (the default).',
  }),
  SLACK_MCP: switchedOn,
  WEB_HOOK_URL: optional.refine((url) => !url || isHttpUrl(url), {
    error:
      'is not a web address. It should be where events of requests are posted to, such as https://hooks.example.com/rolecall, or be left out.',
  }),
  WEB_HOOK_SECRET: optional.refine((secret) => !secret || /^\S{24,}$/.test(secret), {
    error:
      'is too short to sign with. It should be whsec_ and what openssl rand -base64 32 prints, or be left out.',
  }),
  WEB_HOOK_WORDS: oneOf(['yes', 'no'], 'should be yes or no (the default).'),
  ON_CALL_CALENDARS: optional.refine((list) => !list || calendarsIn(list).every(isCalendar), {
    error:
      'should be roles and the addresses or files of their calendars, with spaces between them, such as security-engineer=https://example.com/rota.ics, or be left out.',
  }),
  HOLIDAY_CALENDARS: optional.refine((list) => !list || holidaysIn(list).every(isHolidayCalendar), {
    error:
      'should be the addresses or files of calendars, with spaces between them, each after a region, a time zone or a role and "=" where it is not for everybody, such as https://example.com/holidays.ics Europe/London=uk.ics, or be left out.',
  }),
  RETENTION_DAYS: wholeNumber(365, 'days'),
  REMIND_AFTER_MINUTES: wholeNumber(120, 'minutes'),
  ESCALATE_AFTER_MINUTES: wholeNumber(240, 'minutes'),
  CHECK_AFTER_MINUTES: wholeNumber(2400, 'minutes'),
  ANSWER_AFTER_MINUTES: wholeNumber(960, 'minutes'),
  LOG_LEVEL: oneOf(LOG_LEVELS, `should be one of ${LOG_LEVELS.join(', ')}.`),
  LOG_FORMAT: oneOf(LOG_FORMATS, `should be one of ${LOG_FORMATS.join(', ')}.`),
  ...measuringVariables,
});

export type Variables = z.infer<typeof variables>;

/** `wrong`: a line for each that cannot be used, or is missing beside the others; such variables are left out of `read`. */
export function readVariables(given: Readonly<Record<string, string | undefined>>): {
  readonly read: Variables;
  readonly wrong: readonly string[];
} {
  const { error } = variables.safeParse(given);
  const faulty = new Set(error?.issues.map(({ path }) => String(path[0])) ?? []);
  const sound = Object.fromEntries(Object.entries(given).filter(([name]) => !faulty.has(name)));
  const read = variables.parse(sound);
  if (isSwapped(given)) {
    const others = error?.issues.filter(({ path }) => !SWAPPED.includes(String(path[0]))) ?? [];
    return { read, wrong: [SWAP, ...others.map(lineOf)] };
  }
  return { read, wrong: [...(error?.issues.map(lineOf) ?? []), ...missingIn(read, faulty)] };
}

const lineOf = ({
  path,
  message,
}: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): string => `${path.join('.')} ${message}`;

const SWAPPED: readonly string[] = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'];
const SWAP =
  'SLACK_BOT_TOKEN and SLACK_APP_TOKEN are swapped. The one that begins with xoxb- is SLACK_BOT_TOKEN, the one that begins with xapp- is SLACK_APP_TOKEN.';

function isSwapped({
  SLACK_BOT_TOKEN: bot,
  SLACK_APP_TOKEN: app,
}: Readonly<Record<string, string | undefined>>) {
  return isAppToken(bot?.trim() ?? '') && isBotToken(app?.trim() ?? '');
}

function missingIn(read: Variables, faulty: ReadonlySet<string>): readonly string[] {
  const there = (name: keyof Variables) => read[name] !== undefined || faulty.has(name);
  const [bot, app, secret] = [
    there('SLACK_BOT_TOKEN'),
    there('SLACK_APP_TOKEN'),
    there('SLACK_SIGNING_SECRET'),
  ];
  const beside = [
    ...(there('WEB_HOOK_URL') && !there('WEB_HOOK_SECRET') ? [NO_HOOK_SECRET] : []),
    ...(read.SLACK_MCP === 'on' && !secret ? [NO_SIGNATURE] : []),
  ];
  if (INSTALLED.some(there)) return [...beside, ...missingToInstall(there, app)];
  if (!bot && !app && !secret) return beside;
  if (!bot) return [...beside, `SLACK_BOT_TOKEN is missing. ${WHERE.botToken} (${WHERE.app}).`];
  if (app || secret || faulty.has('SLACK_BOT_TOKEN')) return beside;
  return [
    ...beside,
    `SLACK_APP_TOKEN is missing (for Socket Mode, the simple way). ${WHERE.appToken} (${WHERE.app}).`,
    `Or set SLACK_SIGNING_SECRET to receive over HTTP. ${WHERE.secret}.`,
  ];
}

const NO_SIGNATURE = `SLACK_SIGNING_SECRET is missing: SLACK_MCP=on needs it, to know what Slack’s agents ask from what others would. ${WHERE.secret} (${WHERE.app}).`;
const NO_HOOK_SECRET =
  'WEB_HOOK_SECRET is missing: without it, whoever gets an event cannot know that it comes from here. Set it to whsec_ and what openssl rand -base64 32 prints.';

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
