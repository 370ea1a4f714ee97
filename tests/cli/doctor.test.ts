import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkSettings } from '../../src/cli/doctor/check-settings.ts';
import { editManifest } from '../../src/cli/manifest/edit-manifest.ts';
import { run } from '../../src/cli/run.ts';
import { calendarFiles } from '../../src/cli/running/calendar-files.ts';
import { sampleContent } from '../../src/installation.ts';
import { createLog } from '../../src/log.ts';
import type { Channel, LocalSlack } from '../../src/playground/local-slack.ts';
import { startLocalSlack } from '../../src/playground/local-slack.ts';
import { readManifest } from '../../src/playground/manifest/manifest.ts';
import { openStore } from '../../src/store/store.ts';
import { manifestWith } from '../helpers/manifest-variant.ts';

let folder: string;
let slack: LocalSlack;
let lighthouse: Channel;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-doctor-'));
  await mkdir(join(folder, 'content'));
  await write('content/keeper.md', '# Lighthouse Keeper\n\n## Mission\nShips find their way.\n');
  await write('content/keeper.yml', 'role: lighthouse-keeper\nchannel: "#lighthouse"\npeople: "@keepers"\n');
  slack = await startLocalSlack();
  lighthouse = slack.addChannel({ name: 'lighthouse', botIsMember: true });
  slack.addGroup({ handle: 'keepers', users: [slack.addUser()] });
  connect();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await slack.close();
  await rm(folder, { recursive: true });
});

const write = (file: string, text: string) => writeFile(join(folder, file), text);

function connect(settings: Readonly<Record<string, string>> = {}) {
  vi.unstubAllEnvs();
  const usual = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_SIGNING_SECRET: '',
    SLACK_API_URL: slack.apiUrl,
    GROWTH_SECRET: 's'.repeat(32),
    DATABASE_URL: `file:${join(folder, 'rolecall.db')}`,
  };
  for (const [name, value] of Object.entries({ ...usual, ...settings })) vi.stubEnv(name, value);
}

async function doctor(...options: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const terminal = {
    input: Readable.from([]),
    out: (line: string) => void out.push(line),
    error: (line: string) => void error.push(line),
  };
  const code = await run(['doctor', '--content', join(folder, 'content'), ...options], terminal);
  const text = [...out, ...error].join('\n');
  return { code, text, lines: out.map((line) => line.trim()) };
}

const route = (channel: string) =>
  write('content/keeper.yml', `role: lighthouse-keeper\nchannel: "${channel}"\n`);

describe('a workspace where all is well', () => {
  test('is found so, and nothing is changed by looking', async () => {
    const { code, text, lines } = await doctor();
    expect(text).not.toMatch(/FAIL|warn /);
    expect(code).toBe(0);
    expect(lines).toContain(
      'ok    SLACK_BOT_TOKEN — Accepted: @rolecall (user U00000BOT, bot B00000001) in the workspace local (T00000001).',
    );
    expect(lines).toContain('ok    SLACK_APP_TOKEN — Accepted: Slack offers a socket (Socket Mode).');
    expect(lines).toContain(
      `ok    Lighthouse Keeper, #lighthouse — #lighthouse (${lighthouse.id}) is public, and @rolecall is in it.`,
    );
    expect(lines).toContain('ok    Lighthouse Keeper, @keepers — A user group of one person.');
    expect(lines.at(-1)).toBe('Rolecall has what it needs.');
    expect(existsSync(join(folder, 'rolecall.db'))).toBe(false);
    const reading = /^(?:auth\.test|apps\.connections\.open|(?:conversations|usergroups)\S*\.(?:list|info))$/;
    expect(slack.calls.filter(({ method }) => !reading.test(method))).toEqual([]);
    expect(slack.refusals).toEqual([]);
  });

  test('shows no secret', async () => {
    const { text } = await doctor('--json');
    for (const secret of [slack.botToken, slack.appToken, 'ws://', 'wss://', 'ticket'])
      expect(text).not.toContain(secret);
  });

  test('--json is one object', async () => {
    const { text } = await doctor('--json');
    const { checks, ok } = JSON.parse(text);
    expect(ok).toBe(true);
    expect(checks).toContainEqual({
      group: 'channels',
      name: 'Lighthouse Keeper, #lighthouse',
      status: 'ok',
      detail: `#lighthouse (${lighthouse.id}) is public, and @rolecall is in it.`,
      fix: null,
    });
  });
});

describe('the settings', () => {
  test('that name a port in Socket Mode are for whoever asks how it is', async () => {
    connect({ PORT: '8080' });
    const { text } = await doctor();
    expect(text).toContain(
      'Slack settings — Receives over Socket Mode, answers GET /healthz on port 8080; asks http',
    );
  });

  test('without a folder mean the sample company, which is worth a word', () => {
    const [folder] = checkSettings({
      contentDir: sampleContent,
      isSample: true,
      slack: null,
      growthSecret: null,
      doubts: [],
    });
    expect(folder).toEqual({
      name: 'content folder',
      status: 'warn',
      detail:
        'None is set, and there is no folder "content" here, so Rolecall answers from its sample company.',
      fix: 'Start your own with: npm run -s rolecall -- init content',
    });
  });
});

describe('a channel', () => {
  const about = async (who = 'Lighthouse Keeper') => {
    const { code, lines } = await doctor();
    return { code, line: lines.find((line) => line.includes(`  ${who}, #`)) };
  };

  test('without the bot', async () => {
    slack.remove('bot', lighthouse);
    expect(await about()).toEqual({
      code: 1,
      line: `FAIL  Lighthouse Keeper, #lighthouse — @rolecall is not in #lighthouse (${lighthouse.id}). Type "/invite @rolecall" in #lighthouse.`,
    });
  });

  test('that is archived', async () => {
    slack.archive(lighthouse);
    const { code, line } = await about();
    expect(code).toBe(1);
    expect(line).toContain(
      `FAIL  Lighthouse Keeper, #lighthouse — #lighthouse (${lighthouse.id}) is archived.`,
    );
    expect(line).toContain('"Unarchive"');
  });

  test('that does not exist, or cannot be seen', async () => {
    await route('#harbour');
    slack.addChannel({ name: 'harbour', private: true });
    expect(await about()).toEqual({
      code: 1,
      line: 'FAIL  Lighthouse Keeper, #harbour — @rolecall sees no channel #harbour: it does not exist, or it is private and @rolecall is not in it. If it exists, type "/invite @rolecall" there. If not, create it, or correct the channel of Lighthouse Keeper in the content.',
    });
  });

  test('that is shared with another company', async () => {
    await route('#outside');
    const { id } = slack.addChannel({ name: 'outside', extShared: true, botIsMember: true });
    expect(await about()).toEqual({
      code: 1,
      line: `FAIL  Lighthouse Keeper, #outside — #outside (${id}) is shared with another company, so Rolecall posts no request there. Give Lighthouse Keeper a channel of your own in the content, or, if the other company may read what is posted there, add ${id} to SHARED_CHANNELS.`,
    });
  });

  test('that is given by its id', async () => {
    await route(lighthouse.id);
    const { lines } = await doctor();
    expect(lines).toContain(
      `ok    Lighthouse Keeper, ${lighthouse.id} — #lighthouse (${lighthouse.id}) is public, and @rolecall is in it.`,
    );
  });

  test('for confidential requests that everybody can read', async () => {
    await write('content/secret.yml', 'role: lighthouse-keeper\nconfidential-channel: "#open"\n');
    const { id } = slack.addChannel({ name: 'open', botIsMember: true });
    const { lines } = await doctor();
    expect(lines.join('\n')).toContain(
      `FAIL  Lighthouse Keeper, #open — #open (${id}) is public, and confidential requests go to private channels only.`,
    );
  });

  test('that nobody has named', async () => {
    await write('content/keeper.yml', 'role: lighthouse-keeper\npeople: "@keepers"\n');
    const { code, lines } = await doctor();
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain(
      'FAIL  roles with nobody to reach — Requests for Lighthouse Keeper reach nobody, for there is no fallback channel either.',
    );
  });

  test('that the fallback channel stands in for', async () => {
    await write('content/keeper.yml', 'role: lighthouse-keeper\npeople: "@keepers"\n');
    await write(
      'content/none.yml',
      'out-of-scope: true\nchannel: "#help"\nexamples:\n  - what is for lunch\n',
    );
    const { id } = slack.addChannel({ name: 'help', botIsMember: true });
    const { code, lines } = await doctor();
    expect(code).toBe(0);
    expect(lines).toContain(`ok    the fallback, #help — #help (${id}) is public, and @rolecall is in it.`);
    expect(lines.join('\n')).toContain(
      'warn  roles with nobody to reach — Requests for Lighthouse Keeper go to #help instead.',
    );
  });
});

describe('a people group that does not exist', () => {
  test('is a warning', async () => {
    await write('content/keeper.yml', 'role: lighthouse-keeper\nchannel: "#lighthouse"\npeople: "@pilots"\n');
    const { code, lines } = await doctor();
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain(
      'warn  Lighthouse Keeper, @pilots — There is no user group @pilots that Rolecall may read.',
    );
  });
});

describe('a token', () => {
  test('for the bot that Slack does not know', async () => {
    connect({ SLACK_BOT_TOKEN: 'xoxb-wrong' });
    const { code, lines, text } = await doctor();
    expect(code).toBe(1);
    expect(lines).toContain(
      'FAIL  SLACK_BOT_TOKEN — Slack does not accept SLACK_BOT_TOKEN. Copy the tokens again from https://api.slack.com/apps → your app; after a reinstall they change.',
    );
    expect(lines.join('\n')).toContain('ok    SLACK_APP_TOKEN');
    expect(text).not.toContain('xoxb-wrong');
  });

  test('for the app that Slack does not know', async () => {
    connect({ SLACK_APP_TOKEN: 'xapp-wrong' });
    const { code, text, lines } = await doctor();
    expect(code).toBe(1);
    expect(text).toContain('FAIL  SLACK_APP_TOKEN — Slack does not accept SLACK_APP_TOKEN.');
    expect(lines.join('\n')).toContain('ok    Lighthouse Keeper, #lighthouse');
  });

  test('of an app that lacks a scope', async () => {
    const manifestPath = join(folder, 'manifest.yml');
    const manifest = await readFile('manifest.yml', 'utf8');
    await writeFile(manifestPath, manifest.replace(/^.*- app_mention.*\n/gm, ''));
    await slack.close();
    slack = await startLocalSlack({ manifestPath });
    slack.addChannel({ name: 'lighthouse', botIsMember: true });
    connect();
    const { code, text } = await doctor();
    expect(code).toBe(1);
    expect(text).toContain(
      'FAIL  app_mentions:read — The app was not given this scope. It is for this: hear "@rolecall …" in channels the bot was invited to, and nothing else said there. Open https://api.slack.com/apps → your app → "App Manifest", paste manifest.yml and save',
    );
    expect(text.match(/FAIL/g)).toHaveLength(1);
  });

  test('of an app that lacks what it can do without is a warning that says what is off', async () => {
    const manifestPath = manifestWith(/^$/, (text) =>
      editManifest(text, { with: ['reactions'], links: 'roles.example.com', without: ['panel'] }),
    );
    const declined = readManifest(manifestPath).optionalScopes;
    await slack.close();
    slack = await startLocalSlack({ manifestPath, declined });
    slack.addChannel({ name: 'lighthouse', botIsMember: true });
    connect({ REACTIONS: 'on', ROLE_PAGES_URL: 'https://roles.example.com' });
    const { code, text, lines } = await doctor();
    expect(code).toBe(0);
    expect(text).not.toContain('FAIL');
    const off = lines.filter((line) => line.includes('Not given, so off is '));
    expect(off.map((line) => line.split(/ +/)[1]).toSorted()).toEqual(
      [...declined, 'assistant:write'].toSorted(),
    );
    expect(off.length).toBe(10);
  });
});

describe('what cannot be reached', () => {
  test('Slack, where the name is wrong', async () => {
    const url = 'http://slack.invalid/api/';
    connect({ SLACK_API_URL: url });
    const { code, lines } = await doctor();
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain(
      `FAIL  SLACK_BOT_TOKEN — Slack cannot be reached at ${url}: that name is not found (DNS).`,
    );
    expect(lines).toContain(
      'warn  scopes and channels — Not checked, because Slack did not say who the bot is. Mend the Slack token first, then run this again.',
    );
  });

  test('Slack, where the machine there has stopped', async () => {
    const stopped = await startLocalSlack();
    await stopped.close();
    connect({ SLACK_API_URL: stopped.apiUrl });
    const { text } = await doctor();
    expect(text).toContain(
      `FAIL  SLACK_BOT_TOKEN — Slack cannot be reached at ${stopped.apiUrl}: nothing there takes the connection.`,
    );
  });

  test('Slack, where something else answers', async () => {
    slack.failNext('auth.test', { status: 404 });
    const { text } = await doctor();
    expect(text).toContain(`FAIL  SLACK_BOT_TOKEN — ${slack.apiUrl} is not Slack's Web API.`);
  });
  test('the database, and its password is not shown', async () => {
    connect({ DATABASE_URL: 'postgres://rolecall:hunter2@127.0.0.1:1/x' });
    const { code, text } = await doctor();
    expect(code).toBe(1);
    expect(text).toContain(
      'FAIL  PostgreSQL at 127.0.0.1:1/x — PostgreSQL at 127.0.0.1:1 cannot be reached (ECONNREFUSED). Check that it runs',
    );
    expect(text).toContain('ok    Lighthouse Keeper, #lighthouse');
    expect(text).not.toContain('hunter2');
  });
});

describe('the database', () => {
  const url = () => `file:${join(folder, 'rolecall.db')}`;
  const silent = createLog(
    'error',
    () => {},
    () => new Date(),
  );

  test('may be up to date', async () => {
    await (await openStore(url(), silent)).close();
    const { code, text } = await doctor();
    expect(code).toBe(0);
    expect(text).toContain('— Can be opened; its tables are up to date (version ');
  });

  test('may have been changed by a newer program', async () => {
    await (await openStore(url(), silent)).close();
    const database = new Libsql(join(folder, 'rolecall.db'));
    database.exec("insert into migrations (id, name) values (999, 'from the future')");
    database.close();
    const { code, text } = await doctor();
    expect(code).toBe(1);
    expect(text).toContain(
      'A newer Rolecall has changed it: its tables are version 999, and this program knows ',
    );
  });

  test('may be no database', async () => {
    await write('rolecall.db', 'This is a letter and no database at all, as anybody can see. '.repeat(50));
    const { code, text } = await doctor();
    expect(code).toBe(1);
    expect(text).toContain('is no SQLite database. Move the file away');
  });

  test('knows a channel under its former name', async () => {
    const store = await openStore(url(), silent);
    await store.channels.remember('lighthouse', lighthouse.id);
    await store.close();
    slack.rename(lighthouse, 'beacon');
    const { code, lines } = await doctor();
    expect(code).toBe(0);
    expect(lines).toContain(
      `warn  Lighthouse Keeper, #lighthouse — #lighthouse is now called #beacon (${lighthouse.id}). Rolecall remembers, but another channel may take the old name. Write "#beacon" or "${lighthouse.id}" for Lighthouse Keeper in the content.`,
    );
  });
});

describe('without Slack settings', () => {
  test('says which are missing and where they are, and looks at the rest', async () => {
    connect({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_API_URL: '' });
    const { code, text, lines } = await doctor();
    expect(code).toBe(1);
    expect(text).toContain(
      'FAIL  SLACK_BOT_TOKEN — Not set, so Rolecall is not connected to Slack. It stands under "OAuth & Permissions" → "Bot User OAuth Token" and begins with xoxb-',
    );
    expect(text).toContain('FAIL  SLACK_APP_TOKEN — Not set, and neither is SLACK_SIGNING_SECRET');
    expect(lines.join('\n')).toContain('ok    roles without a channel — None.');
    expect(lines).toContain(
      `ok    SQLite in "${join(folder, 'rolecall.db')}" — Not there yet: it will be created on start.`,
    );
  });

  test('settings that cannot work end with exit code 2', async () => {
    connect({ SLACK_BOT_TOKEN: 'secret' });
    expect((await doctor()).code).toBe(2);
  });
});

describe('people and calendars', () => {
  const CALENDAR =
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Ann\r\nDTSTART:20260105T000000Z\r\nDTEND:20990101T000000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

  test('who is listed and not there is named, with the file to mend', async () => {
    slack.addUser({ name: 'ann', mail: 'ann@example.com' });
    slack.addUser({ name: 'old', mail: 'old@example.com', deactivated: true });
    await write(
      'content/keeper.yml',
      'role: lighthouse-keeper\nchannel: "#lighthouse"\npeople: [ann@example.com, old@example.com]\nrota: { people: [ann@example.com, who@example.com], start: 2026-01-05, zone: UTC }\n',
    );
    const { code, lines } = await doctor();
    expect(code).toBe(0);
    expect(lines).toContain(
      'warn  Lighthouse Keeper — who@example.com: nobody in this workspace. old@example.com: deactivated, or no member. Correct "people" or "rota" in the routing file of Lighthouse Keeper.',
    );
  });

  test('calendars are read, and one that is not says how old its last good copy is', async () => {
    await write('good.ics', CALENDAR);
    await write(
      'mars.ics',
      CALENDAR.replaceAll('DTSTART:', 'DTSTART;TZID=Mars/Base:').replace('000000Z', '000000'),
    );
    const gone = join(folder, 'gone.ics');
    await calendarFiles(join(folder, 'cache')).keep(gone, { text: CALENDAR, readAt: 0 });
    const look = async (path: string, slug = 'lighthouse-keeper') => {
      connect({ ON_CALL_CALENDARS: `${slug}=${path}`, CACHE_DIR: join(folder, 'cache') });
      return (await doctor()).lines.filter((line) => line.includes(`  ${slug} — `));
    };
    expect(await look(join(folder, 'good.ics'))).toEqual([
      'ok    lighthouse-keeper — Read; on call just now: one turn.',
    ]);
    expect((await look(join(folder, 'mars.ics'))).join()).toContain('“Mars/Base”, which nobody knows');
    expect((await look(gone)).join()).toMatch(/cannot be read \(ENOENT\)\. The last good copy is 1 min old/);
    expect((await look(join(folder, 'good.ics'), 'harbour')).join()).toContain(
      'There is no role of this slug',
    );
  });

  test('word vectors are read, and say how many words they know', async () => {
    const look = async (file: string) => {
      connect({ WORD_VECTORS: join(folder, file) });
      return (await doctor()).lines.filter((line) => line.includes('  WORD_VECTORS — '));
    };
    const words = Array.from(
      { length: 120 },
      (_, at) => `w${String.fromCharCode(97 + (at % 26), 97 + at / 26)}t ${'0.1 '.repeat(20)}${at}`,
    );
    await write('german.vec', words.join('\n'));
    expect(await look('german.vec')).toEqual([
      expect.stringMatching(/^ok .*Read: 120 words, of 21 numbers each\.$/),
    ]);
    await write('german.vec', 'Haus und Hof');
    expect((await look('german.vec')).join()).toContain('The file holds no word vectors');
    expect((await look('gone.vec')).join()).toContain('The file cannot be read (ENOENT).');
  });

  test('calendars of holidays are read, and say how many days they have', async () => {
    const next = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const off = CALENDAR.replace(/DTSTART:\w+/, `DTSTART;VALUE=DATE:${next.replaceAll('-', '')}`)
      .replace(/DTEND:\w+\s+/, '')
      .replace(/RRULE:[^\r\n]+\s+/, '');
    await write('off.ics', off);
    await write('timed.ics', CALENDAR);
    await write(
      'content/keeper.yml',
      'role: lighthouse-keeper\nchannel: "#lighthouse"\nregion: North Sea\nhours: { days: mon-fri, from: "09:00", to: "17:00", zone: Europe/Oslo }\n',
    );
    connect({
      HOLIDAY_CALENDARS: `${join(folder, 'off.ics')} north-sea=${join(folder, 'timed.ics')} Europe/Rome=${join(folder, 'off.ics')} ${join(folder, 'gone.ics')}`,
      CACHE_DIR: join(folder, 'cache'),
    });
    const lines = (await doctor()).lines.filter((line) => line.includes('  holidays '));
    expect(lines[0]).toMatch(
      /^ok {4}holidays 1 \(everybody\) — Read; one event of whole days off until .+, next on \d+ \w+/,
    );
    expect(lines[1]).toContain('holidays 2 (north-sea) — Read; it has no day off in the year to come.');
    expect(lines[2]).toContain('holidays 3 (Europe/Rome) — No role is concerned.');
    expect(lines[3]).toMatch(/cannot be read \(ENOENT\)\. No copy of it is kept\./);
    expect(lines.join()).not.toContain(folder);
  });
});
