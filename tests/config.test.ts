import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SettingsError, settingsFrom } from '../src/config.ts';
import { sampleContent } from '../src/installation.ts';

const good = { SLACK_BOT_TOKEN: 'xoxb-1-2-abc', CONTENT_DIR: 'content' };

function complaint(environment: Record<string, string>, options = {}): string {
  try {
    settingsFrom({ CONTENT_DIR: 'content', ...environment }, options);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'no complaint';
}

describe('what works', () => {
  test('nothing at all: a conversation on the terminal', () => {
    expect(settingsFrom({ CONTENT_DIR: 'content' }).slack).toBeNull();
  });

  test('empty variables count as left out, as in a fresh .env', () => {
    expect(settingsFrom({ CONTENT_DIR: 'content', SLACK_BOT_TOKEN: '', PORT: '' }).slack).toBeNull();
  });

  test('words to choose from, in capitals and with a space beside', () => {
    const shouted = {
      ROLE_LANGUAGE: 'DE',
      LOG_LEVEL: 'Warn ',
      LOG_FORMAT: 'JSON',
      REACTIONS: 'On',
      REPLIES: 'OFF',
    };
    expect(settingsFrom({ CONTENT_DIR: 'content', ...shouted })).toMatchObject({
      language: 'de',
      logLevel: 'warn',
      logFormat: 'json',
      reactions: true,
      replies: false,
    });
    const hook = { WEB_HOOK_URL: 'https://x.example', WEB_HOOK_SECRET: 'whsec_'.padEnd(30, 'a') };
    expect(settingsFrom({ ...hook, WEB_HOOK_WORDS: 'YES' }).webHook?.withWords).toBe(true);
    expect(complaint({ SLACK_MCP: 'ON' })).toContain('SLACK_SIGNING_SECRET is missing: SLACK_MCP=on');
    const told = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_SDK_DISABLED: 'TRUE' };
    expect(settingsFrom({ CONTENT_DIR: 'content', ...told }).traces).toBe(false);
  });

  test('calendars by the addresses that calendars offer, and by files', () => {
    const given =
      'baker=webcal://acme.example/private/feed.ics miller=rotas/mill.ics cook=https://acme.example/c?a=b';
    const { onCallCalendars } = settingsFrom({
      ...good,
      SLACK_APP_TOKEN: 'xapp-1-a',
      ON_CALL_CALENDARS: given,
    });
    expect([...onCallCalendars.keys()]).toEqual(['baker', 'miller', 'cook']);
    expect(complaint({ ON_CALL_CALENDARS: 'baker=ftp://acme.example/feed.ics' })).toContain(
      'ON_CALL_CALENDARS',
    );
  });

  test('calendars of holidays, for everybody or for some', () => {
    const { holidayCalendars } = settingsFrom({
      ...good,
      SLACK_APP_TOKEN: 'xapp-1-a',
      HOLIDAY_CALENDARS:
        'https://acme.example/c?a=b Europe/London=webcal://acme.example/uk.ics bavaria=by.ics days/all.ics',
    });
    expect(holidayCalendars).toEqual([
      { whom: null, address: 'https://acme.example/c?a=b' },
      { whom: 'Europe/London', address: 'webcal://acme.example/uk.ics' },
      { whom: 'bavaria', address: 'by.ics' },
      { whom: null, address: 'days/all.ics' },
    ]);
    expect(complaint({ HOLIDAY_CALENDARS: 'ftp://acme.example/feed.ics' })).toContain('HOLIDAY_CALENDARS');
    expect(complaint({ HOLIDAY_CALENDARS: '=uk.ics' })).toContain('HOLIDAY_CALENDARS');
  });

  test('Slack’s own agents, with a signing secret, and in no other way', () => {
    const { api } = settingsFrom({
      ...good,
      SLACK_APP_TOKEN: 'xapp-1-a',
      SLACK_SIGNING_SECRET: 'abc',
      SLACK_MCP: 'on',
    });
    expect(api).toEqual({ token: null, signingSecret: 'abc', port: 3040 });
    expect(complaint({ ...good, SLACK_APP_TOKEN: 'xapp-1-a', SLACK_MCP: 'on' })).toContain(
      'SLACK_SIGNING_SECRET is missing',
    );
    expect(complaint({ SLACK_MCP: 'perhaps' })).toContain('SLACK_MCP should be on or off');
  });

  test('Socket Mode where an app token is given, even beside a signing secret', () => {
    const { slack } = settingsFrom({ ...good, SLACK_APP_TOKEN: 'xapp-1-a', SLACK_SIGNING_SECRET: 'abc' });
    expect(slack?.transport).toEqual({ kind: 'socket', appToken: 'xapp-1-a' });
  });

  test('the folder content, or where there is none, the sample company', () => {
    expect(settingsFrom({}).contentDir).toBe('content');
    const empty = mkdtempSync(join(tmpdir(), 'rolecall-empty-'));
    const here = process.cwd();
    process.chdir(empty);
    const { contentDir, isSample } = settingsFrom({});
    process.chdir(here);
    rmSync(empty, { recursive: true });
    expect({ contentDir, isSample }).toEqual({ contentDir: sampleContent, isSample: true });
    expect(settingsFrom({ CONTENT_DIR: sampleContent }).isSample).toBe(false); // somebody has named it
  });

  test('in Socket Mode a port is for health checks', () => {
    const { slack } = settingsFrom({ ...good, SLACK_APP_TOKEN: 'xapp-1-a', PORT: '8080' });
    expect(slack?.transport).toEqual({ kind: 'socket', appToken: 'xapp-1-a', healthPort: 8080 });
  });

  test('HTTP where only a signing secret is given', () => {
    const { slack } = settingsFrom({ ...good, SLACK_SIGNING_SECRET: 'abc', PORT: '8080' });
    expect(slack?.transport).toEqual({ kind: 'http', signingSecret: 'abc', port: 8080 });
  });

  test('requests are kept in a file for a year, unless somebody says otherwise', () => {
    expect(settingsFrom({ CONTENT_DIR: 'content' })).toMatchObject({
      databaseUrl: 'file:data/rolecall.db',
      retentionDays: 365,
      remindAfterMinutes: 120,
      escalateAfterMinutes: 240,
    });
    const DATABASE_URL = 'postgres://u:p@db:5432/rolecall';
    expect(settingsFrom({ CONTENT_DIR: 'content', DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  });

  test('growth sheets are sealed where there is a secret', () => {
    expect(settingsFrom({ CONTENT_DIR: 'content' }).growthSecret).toBeNull();
    const GROWTH_SECRET = 's'.repeat(32);
    expect(settingsFrom({ CONTENT_DIR: 'content', GROWTH_SECRET }).growthSecret).toBe(GROWTH_SECRET);
    expect(complaint({ GROWTH_SECRET: 'short' })).toContain(
      'GROWTH_SECRET is too short to seal growth sheets. It should have at least 32 random characters',
    );
  });

  test('those who run Rolecall are named by their ids, or nobody is', () => {
    expect(settingsFrom({ CONTENT_DIR: 'content' }).admins).toEqual([]);
    const ADMINS = 'U0123ABCD, W0456EFGH,';
    expect(settingsFrom({ CONTENT_DIR: 'content', ADMINS }).admins).toEqual(['U0123ABCD', 'W0456EFGH']);
  });

  test('a site with pages of roles, with or without the last slash', () => {
    const pages = (ROLE_PAGES_URL?: string) =>
      settingsFrom({ CONTENT_DIR: 'content', ...(ROLE_PAGES_URL === undefined ? {} : { ROLE_PAGES_URL }) })
        .rolePagesUrl;
    expect(pages('https://roles.example.com/roles')).toBe('https://roles.example.com/roles/');
    expect(pages('https://roles.example.com/')).toBe('https://roles.example.com/');
    expect([pages(), pages('')]).toEqual([null, null]);
  });

  test('answers are in English, or in the language that is set', () => {
    expect(settingsFrom({ CONTENT_DIR: 'content' }).language).toBe('en');
    expect(settingsFrom({ CONTENT_DIR: 'content', ROLE_LANGUAGE: 'de' }).language).toBe('de');
    expect(complaint({ ROLE_LANGUAGE: 'german' })).toContain('ROLE_LANGUAGE should be one of en, de,');
  });

  test('another Slack, with or without the last slash', () => {
    const url = (SLACK_API_URL: string) =>
      settingsFrom({ ...good, SLACK_SIGNING_SECRET: 'a', SLACK_API_URL }).slack?.apiUrl;
    expect(url('https://slack-gov.com/api')).toBe('https://slack-gov.com/api/');
    expect(url('http://127.0.0.1:9/api/')).toBe('http://127.0.0.1:9/api/');
    expect(url('')).toBe('https://slack.com/api/');
  });
});

const installed = {
  ...{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'a', SLACK_SIGNING_SECRET: 'b' },
  INSTALLATION_SECRET: 'c'.repeat(32),
};

test('an app that workspaces install by its own page needs no token', () => {
  const { slack } = settingsFrom({
    CONTENT_DIR: 'content',
    ...installed,
    WORKSPACES: 'T0123ABCD, E0456EFGH',
  });
  expect(slack).toMatchObject({
    botToken: null,
    install: { clientId: '1.2', workspaces: ['T0123ABCD', 'E0456EFGH'], scopes: [] },
    transport: { kind: 'http' },
  });
});

describe('what does not work is named, with where the right value is found', () => {
  test.each([
    [
      { SLACK_BOT_TOKEN: 'xapp-1-a', SLACK_APP_TOKEN: 'xapp-1-a' },
      'SLACK_BOT_TOKEN is not a bot token',
      'OAuth & Permissions',
    ],
    [
      { ...good, SLACK_APP_TOKEN: 'xoxb-1' },
      'SLACK_APP_TOKEN is not an app-level token',
      'connections:write',
    ],
    [
      { ...good, SLACK_SIGNING_SECRET: 'xoxb-1-2' },
      'SLACK_SIGNING_SECRET is not a signing secret',
      'App Credentials',
    ],
    [{ SLACK_APP_TOKEN: 'xapp-1-a' }, 'SLACK_BOT_TOKEN is missing', 'OAuth & Permissions'],
    [good, 'SLACK_APP_TOKEN is missing', 'SLACK_SIGNING_SECRET'],
    [{ ...good, SLACK_SIGNING_SECRET: 'a', PORT: 'eighty' }, 'PORT is not a port number', '3000'],
    [{ ...good, SLACK_SIGNING_SECRET: 'a', PORT: '70000' }, 'PORT is not a port number', '65535'],
    [{ SLACK_API_URL: 'slack.com' }, 'SLACK_API_URL is not a web address', 'https://slack.com/api/'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL should be one of', 'debug, info, warn, error'],
    [{ DATABASE_URL: 'mysql://u:secret@host/x' }, 'DATABASE_URL is not a database', 'file:data/rolecall.db'],
    [{ ROLE_PAGES_URL: 'roles.example.com' }, 'ROLE_PAGES_URL is not the address of a site', '/roles/'],
    [
      { ROLE_PAGES_URL: 'https://x.example/?role=' },
      'ROLE_PAGES_URL is not the address of a site',
      '/roles/',
    ],
    [{ RETENTION_DAYS: '0' }, 'RETENTION_DAYS should be a whole number of days', '365'],
    [{ REMIND_AFTER_MINUTES: 'soon' }, 'REMIND_AFTER_MINUTES should be a whole number', '120'],
    [{ ESCALATE_AFTER_MINUTES: '1.5' }, 'ESCALATE_AFTER_MINUTES should be a whole number', '240'],
    [{ ADMINS: 'ann, U0123ABCD' }, 'ADMINS should be member IDs', 'Copy member ID'],
    [{ SHARED_CHANNELS: '#vendor' }, 'SHARED_CHANNELS should be channel IDs', 'Channel ID'],
    [{ SLACK_CLIENT_ID: '1.2' }, 'INSTALLATION_SECRET is missing', 'openssl rand'],
    [
      { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'a' },
      'SLACK_SIGNING_SECRET is missing',
      'App Credentials',
    ],
    [{ ...installed, SLACK_BOT_TOKEN: 'xoxb-1' }, 'exclude each other', 'Leave one of them out'],
    [{ ...installed, SLACK_APP_TOKEN: 'xapp-1-a' }, 'exclude each other', 'Leave one of them out'],
    [{ ...installed, SLACK_CLIENT_ID: 'A0123' }, 'SLACK_CLIENT_ID is not a client ID', 'App Credentials'],
    [{ ...installed, WORKSPACES: 'acme' }, 'WORKSPACES should be IDs', 'T0123ABCD'],
    [{ CONTENT_DIR: 'no-such-folder' }, 'CONTENT_DIR names "no-such-folder"', 'folder'],
  ])('%j', (environment, what, where) => {
    expect(complaint(environment)).toContain(what);
    expect(complaint(environment)).toContain(where);
  });

  test('the password of a database is not repeated', () => {
    expect(complaint({ DATABASE_URL: 'mysql://u:secret@host/x' })).not.toContain('secret');
  });

  test('all faults at once, and never the value of a token', () => {
    const message = complaint({ SLACK_BOT_TOKEN: 'xapp-secret', PORT: 'x', LOG_LEVEL: 'y' });
    expect(message.split('\n')).toHaveLength(4);
    expect(message).not.toContain('xapp-secret');
  });

  test('also those of a folder, of a file with a secret, and of tokens that lack each other', () => {
    const message = complaint({ SLACK_APP_TOKEN: 'xapp-1-a', PORT: 'x', CONTENT_DIR: 'nowhere' });
    expect(message.split('\n').map((line) => line.trim().split(' ')[0])).toEqual([
      'Rolecall',
      'PORT',
      'SLACK_BOT_TOKEN',
      'CONTENT_DIR',
    ]);
    const unread = complaint({ SLACK_BOT_TOKEN_FILE: '/nowhere/at-all', LOG_LEVEL: 'loud' });
    expect(unread).toContain('SLACK_BOT_TOKEN_FILE names');
    expect(unread).toContain('LOG_LEVEL should be one of');
  });

  test('swapped tokens are named as swapped, and one that belongs elsewhere as what it is', () => {
    const swapped = complaint({ SLACK_BOT_TOKEN: 'xapp-1-hush', SLACK_APP_TOKEN: 'xoxb-1-hush', PORT: 'x' });
    expect(swapped).toContain('SLACK_BOT_TOKEN and SLACK_APP_TOKEN are swapped.');
    expect(swapped).toContain('PORT is not');
    expect(swapped.split('\n')).toHaveLength(3);
    expect(swapped).not.toContain('hush');
    const misplaced = (value: string) => complaint({ SLACK_BOT_TOKEN: value });
    expect(misplaced('xapp-1-a')).toContain('an app-level token, which belongs in SLACK_APP_TOKEN');
    expect(misplaced('xoxp-1-a')).toContain('a user token');
    expect(misplaced('0123456789abcdef0123456789abcdef')).toContain('belongs in SLACK_SIGNING_SECRET');
  });

  test('a folder that is there is not called missing', () => {
    expect(complaint({ CONTENT_DIR: 'package.json' })).toContain(
      '"package.json", which is a file, and no folder',
    );
    expect(complaint({ CONTENT_DIR: '~/roles' })).toContain('Write your home folder out');
  });

  test('a folder given as an option is named by the option', () => {
    expect(complaint({}, { contentDir: 'nowhere' })).toContain('--content names "nowhere"');
  });
});

describe('secrets in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-secrets-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const fileWith = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('serve in place of each secret', () => {
    const given = {
      SLACK_BOT_TOKEN_FILE: fileWith('bot', 'xoxb-1-a\n'),
      SLACK_SIGNING_SECRET_FILE: fileWith('signing', 'abc\r\n'),
      DATABASE_URL_FILE: fileWith('database', 'postgres://me:secret@db/rolecall'),
      GROWTH_SECRET_FILE: fileWith('growth', `${'g'.repeat(32)}\n`),
    };
    expect(settingsFrom(given)).toMatchObject({
      slack: { botToken: 'xoxb-1-a', transport: { kind: 'http', signingSecret: 'abc' } },
      databaseUrl: 'postgres://me:secret@db/rolecall',
      growthSecret: 'g'.repeat(32),
    });
    const socket = { ...given, SLACK_APP_TOKEN_FILE: fileWith('app', 'xapp-1-a') };
    expect(settingsFrom(socket).slack?.transport).toEqual({ kind: 'socket', appToken: 'xapp-1-a' });
  });

  test('that cannot be used are named, and what they hold is not shown', () => {
    const said = (variables: Readonly<Record<string, string>>) => {
      try {
        settingsFrom(variables);
        return '';
      } catch (error) {
        return String(error);
      }
    };
    expect(said({ SLACK_BOT_TOKEN_FILE: join(folder, 'nowhere') })).toContain(
      `SLACK_BOT_TOKEN_FILE names "${join(folder, 'nowhere')}", which cannot be read (ENOENT).`,
    );
    expect(said({ GROWTH_SECRET_FILE: fileWith('empty', '\n') })).toContain('which is empty.');
    expect(said({ DATABASE_URL: 'file:a.db', DATABASE_URL_FILE: fileWith('db', 'file:b.db') })).toContain(
      'DATABASE_URL and DATABASE_URL_FILE are both set. Keep one of them.',
    );
    expect(said({ SLACK_BOT_TOKEN_FILE: fileWith('wrong', 'a secret that is no token') })).not.toContain(
      'a secret that',
    );
  });
});
