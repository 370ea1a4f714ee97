import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { settingsFrom } from '../../../src/config.ts';
import { startLocalSlack } from '../../../src/playground/local-slack.ts';
import { createWayOut, proxyOnTheWay } from '../../../src/slack/transport/way-out.ts';
import { OUTSIDE, startProxy } from '../../helpers/machine/proxy.ts';
import { runApp } from '../../helpers/running-app.ts';

const proxy = await startProxy();
const admits = (address: string) => address === OUTSIDE;
const throughAll = (url: string) => ({ http: url, https: url, except: null, authority: null });

if ('missing' in proxy) test.skip(`by way of a real proxy (${proxy.missing})`, () => {});
else {
  afterAll(proxy.close);
  afterEach(() => vi.unstubAllEnvs());

  test.each(['socket', 'http'] as const)(
    '%s: all that is asked of Slack goes through it',
    async (transport) => {
      const running = await runApp(transport, { admits, proxy: throughAll(proxy.url) });
      const { slack } = running;
      const ann = slack.addUser({ name: 'ann' });
      const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
      await slack.command(ann, general, '/role', 'growth'); // a form: the Web API
      await slack.waitForModal(ann, () => true, 10_000);
      await slack.command(ann, general, '/role', 'platform engineer map'); // a file, at its own address
      await slack.waitForMessage(
        slack.directMessageChannel(ann),
        (message) => slack.files(message).length > 0,
        10_000,
      );
      await running.close();
    },
  );

  async function doctor(settings: Readonly<Record<string, string>>) {
    const slack = await startLocalSlack({ admits });
    const tokens = { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken };
    const usual = { SLACK_API_URL: slack.apiUrl, DATABASE_URL: 'file:data/nowhere-yet.db' };
    for (const [name, value] of Object.entries({ ...tokens, ...usual, ...settings })) vi.stubEnv(name, value);
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    await run(['doctor'], { input: Readable.from([]), out: say, error: say });
    await slack.close();
    return said.join('\n');
  }

  describe('doctor', () => {
    test('names the proxy, never the password', async () => {
      const said = await doctor({ HTTP_PROXY: proxy.url });
      expect(said).toContain(`by way of the proxy ${new URL(proxy.bare).host}`);
      expect(said).toContain('SLACK_BOT_TOKEN — Accepted');
      expect(said).toContain('SLACK_APP_TOKEN — Accepted: Slack offers a socket');
      expect(said).not.toContain('s3cret');
    });

    test.each([
      ['without a password', proxy.bare, 'Write a user and a password into HTTPS_PROXY'],
      [
        'with a wrong one',
        proxy.url.replace('s3cret', 'wrong'),
        'does not know who it is told. Write a user and a password into HTTPS_PROXY',
      ],
      [
        'where none is',
        'http://127.0.0.1:1',
        'by way of the proxy 127.0.0.1:1: nothing there takes the connection',
      ],
    ])('%s, says what to do', async (_, url, words) => {
      expect(await doctor({ HTTP_PROXY: url })).toContain(words);
    });

    test('directly where NO_PROXY says so, and what to set where that does not work', async () => {
      const said = await doctor({ HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' });
      expect(said).toContain(', directly.');
      expect(said).toContain('if this machine needs one, name it in HTTPS_PROXY');
    });
  });
}

describe('what the settings say of proxies', () => {
  const proxyIn = (settings: Readonly<Record<string, string>>) =>
    settingsFrom({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      CONTENT_DIR: 'content',
      ...settings,
    }).slack?.proxy;

  test('none, one without a scheme, in small letters', () => {
    expect(proxyIn({})).toBeUndefined();
    expect(proxyIn({ HTTPS_PROXY: 'proxy:3128' })?.https).toBe('http://proxy:3128');
    expect(proxyIn({ https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:2' })?.https).toBe('http://a:1');
    expect(() => proxyIn({ HTTPS_PROXY: 'socks5://u:hush@proxy:1080' })).toThrow(
      'HTTPS_PROXY is not the address of an HTTP proxy',
    );
    expect(() => proxyIn({ HTTPS_PROXY: 'socks5://u:hush@proxy:1080' })).not.toThrow('hush');
  });

  test.each([
    ['https://slack.com/api/', undefined, 'p:3128'],
    ['https://slack.com/api/', 'example.com, .internal', 'p:3128'],
    ['https://slack.com/api/', 'slack.com', null],
    ['https://wss-primary.slack.com/', '.slack.com', null],
    ['https://notslack.com/', 'slack.com', 'p:3128'],
    ['https://slack.com/api/', '*', null],
    ['http://127.0.0.1:8080/api/', '127.0.0.1:8080', null],
    ['http://127.0.0.1:8081/api/', '127.0.0.1:8080', null],
  ] as const)('%s, NO_PROXY=%s → %s', (address, except, expected) => {
    const both = { http: null, https: 'http://u:p@p:3128', except: except ?? null, authority: null };
    expect(proxyOnTheWay(address, both)).toBe(expected);
  });
});

test('an authority of the company is trusted beside the others, wherever it is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-authority-'));
  const files = ['-out', join(folder, 'cert.pem'), '-keyout', join(folder, 'key.pem')];
  const flags = [
    'req',
    '-new',
    '-x509',
    '-days',
    '2',
    '-nodes',
    '-subj',
    '/CN=127.0.0.1',
    '-addext',
    'subjectAltName=IP:127.0.0.1',
  ];
  execFileSync('openssl', [...flags, ...files], { stdio: 'pipe' });
  const [cert, key] = ['cert', 'key'].map((name) => readFileSync(join(folder, `${name}.pem`), 'utf8'));
  const server = createServer({ cert, key }, (_request, response) => response.end('well')).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => server.once('listening', resolve));
  const ways = 'missing' in proxy ? [null] : [null, proxy.url];
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const callers = new Set<string | undefined>();
  server.on('request', ({ socket }) => callers.add(socket.remoteAddress));
  for (const https of ways) {
    const way = (authority: string | null) => createWayOut({ http: null, https, except: null, authority });
    expect(await (await way(cert ?? null).fetch(url)).text()).toBe('well');
    await expect(way(null).fetch(url)).rejects.toThrow();
  }
  expect(callers.has(OUTSIDE)).toBe(ways.length > 1);
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});
