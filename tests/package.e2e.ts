import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A folder with nothing in it but an installed Rolecall, as `npm install rolecall` leaves it. */
let folder: string;
let packed: readonly string[];

const environment = { PATH: process.env.PATH, HOME: process.env.HOME };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-package-'));
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, files }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8', stdio: 'pipe' }));
  packed = files.map(({ path }: { path: string }) => path);
  const home = join(folder, 'node_modules', 'rolecall');
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  mkdirSync(home);
  execFileSync('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', home]);
  rmSync(join(folder, filename));
  linkDependencies();
  chmodSync(join(home, 'dist', 'main.js'), 0o755);
  symlinkSync('../rolecall/dist/main.js', join(folder, 'node_modules', '.bin', 'rolecall'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the lockfile installs without development, from this repository. */
function linkDependencies(): void {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const wanted = Object.entries<{ dev?: boolean }>(packages)
    .filter(([path, { dev }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) && !dev)
    .map(([path]) => path);
  for (const path of wanted) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(resolve(path), join(folder, path));
  }
}

const rolecall = (...argv: readonly string[]) => rolecallWith({}, ...argv);

function rolecallWith(settings: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const program = join('node_modules', '.bin', 'rolecall');
  const { status, stdout, stderr } = spawnSync(program, argv, {
    cwd: folder,
    env: { ...environment, ...settings },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the package holds what it needs to run, and nothing to test or build it with', () => {
  const needed =
    'dist/main.js manifest.yml .env.example LICENSE README.md CHANGELOG.md content/README.md template/README.md schemas/routing.json src/search/word-vectors/english.vectors deploy/rolecall.service src/playground/browser/page.html dist/playground/browser/main.js';
  for (const path of needed.split(' ')) expect(packed).toContain(path);
  const assets = readdirSync('src/playground/browser', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[a-z]+$/.test(file) && !/(?:\.ts|\.json)$/.test(file))
    .map((file) => `src/playground/browser/${file}`);
  expect(assets.filter((asset) => !packed.includes(asset))).toEqual([]);
  expect(
    packed.filter((path) => /(?:^tests|^bench|\.ts$|\.map$|tsbuildinfo|^\.env$|^data)/.test(path)),
  ).toEqual([]);
});

test('the program asks for nothing that is not installed with it', () => {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const installed = Object.keys({ ...dependencies, ...peerDependencies });
  const asked = packed
    .filter((path) => /^dist\/main\b.*\.js$/.test(path))
    .flatMap((path) => [
      ...readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*\(?"([\w@][\w@./:-]*)"/g),
    ])
    .map(([, name = '']) => name)
    .filter((name) => !builtinModules.includes(name.replace(/^node:/, '')));
  const packages = new Set(asked.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]));
  expect(packages).toContain('@slack/bolt');
  expect([...packages].filter((name) => !installed.includes(name ?? ''))).toEqual([]);
});

describe('in an empty folder', () => {
  test('it answers from the sample company, and says so', () => {
    const { status, stdout, stderr } = rolecall('ask', 'someone committed an AWS key');
    expect(stdout).toContain('This belongs to the Security Engineer.');
    expect(stderr).toBe(
      'There is no folder "content" here, so this is the sample company that comes with Rolecall. To write your own: npx rolecall init content\n',
    );
    expect(status).toBe(0);
  });

  test('it starts a company of its own, which is then the one it answers from', () => {
    expect(rolecall('init', 'content').stdout).toContain('npx rolecall check\n');
    const { status, stdout, stderr } = rolecall('check');
    expect([status, stdout]).toEqual([0, '']);
    // Before that, how well the roles are known by their examples, in figures that learning decides.
    expect(stderr).toMatch(
      /^Example questions of 3 roles, [^:]*: \d+ %[^\n]*\n(?:(?:Least known: |Taken for another: |With half )[^\n]*\n)*1 file was not read: 1 README \(README\.md\)\.\n3 roles, 0 errors, 0 warnings\n$/,
    );
  });

  test('what it says in Slack names commands as they are started here', () => {
    mkdirSync(join(folder, 'nothing'));
    for (const language of ['en', 'de']) {
      const { stdout } = rolecallWith({ ROLE_LANGUAGE: language }, 'ask', '--content', 'nothing', 'list');
      expect(stdout).toContain('npx rolecall check');
    }
  });

  test('its playground opens, with all files of its page', async () => {
    const program = join(folder, 'node_modules', '.bin', 'rolecall');
    const play = spawn(program, ['play'], { cwd: folder, env: { ...environment, PORT: '0' }, stdio: 'pipe' });
    let address = '';
    for await (const line of createInterface({ input: play.stdout }))
      if (/^\s*http/.test(line)) {
        address = line.trim();
        break;
      }
    const page = await (await fetch(address)).text();
    const files = [...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css|svg))"/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThan(2);
    const found = await Promise.all(files.map(async (path) => (await fetch(new URL(path, address))).status));
    expect(found).toEqual(files.map(() => 200));
    play.kill('SIGINT');
    expect(await once(play, 'exit')).toEqual([0, null]);
  });
});
