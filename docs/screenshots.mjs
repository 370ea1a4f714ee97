/**
 * Takes the pictures of the README from the real playground: npm run screenshots [-- name …]
 * Needs Chromium (Debian: apt-get install chromium). The same clock, people and window each time.
 */
import crypto from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const TUESDAY = Date.parse('2026-03-03T10:24:00Z');
const QUESTION = 'someone committed an AWS key, who handles that?';
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quality = 82;

/** From now on it is Tuesday morning in this process, and time goes on from there. */
function startOn(moment) {
  const Real = Date;
  const lead = moment - Real.now();
  process.env.TZ = 'UTC';
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Real.now() + lead]));
    }
    static now = () => Real.now() + lead;
  };
}

/** The numbers of requests are dice; so that pictures change only with what they show, they fall the same each time. */
function loadDice() {
  let state = 7;
  crypto.randomInt = (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  syncBuiltinESMExports();
}

async function playground() {
  const { openPlayground } = await import('../dist/cli/running/play.js');
  const { settingsFrom } = await import('../dist/config.js');
  let url = '';
  const out = (line) => {
    url = /http:\S+/.exec(line)?.[0] ?? url;
  };
  const settings = settingsFrom({ PORT: '0' }, { contentDir: 'content' });
  const opened = await openPlayground(settings, { input: process.stdin, out, error: console.error });
  return { url, close: opened.close };
}

/** Somebody's window, without the tour, whose cards would stand in front. */
async function enter(browser, url, place, colorScheme = 'light') {
  const look = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2, colorScheme };
  const context = await browser.newContext({ ...look, timezoneId: 'UTC', reducedMotion: 'reduce' });
  await context.addInitScript(() =>
    sessionStorage.setItem('playground-tour', '{"done":[],"at":0,"closed":true}'),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${url}&${new URLSearchParams(place)}`);
  return page;
}

/** Writes what the window shows, and what it weighs. */
async function take(page, name) {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
  const bytes = Buffer.from(data, 'base64');
  await writeFile(new URL(`pictures/${name}.webp`, import.meta.url), bytes);
  console.log(`docs/pictures/${name}.webp  ${Math.round(bytes.length / 1024)} kB`);
}

async function say(page, words) {
  await page.getByLabel(/^Message #/).fill(words);
  await page.getByLabel(/^Message #/).press('Enter');
}

async function openThread(page) {
  await page.getByRole('button', { name: /^.*1 reply/ }).click();
  await page.getByText('This belongs to the').last().waitFor();
}

/** A question, its answer in the thread, the form, and the request in its channel once Sam has claimed it. */
async function request(browser, url) {
  const mia = await enter(browser, url, { as: 'mia', at: 'general' });
  await say(mia, `@rolecall ${QUESTION}`);
  await openThread(mia);
  await take(mia, 'answer');
  const dark = await enter(browser, url, { as: 'mia', at: 'general' }, 'dark');
  await openThread(dark);
  await take(dark, 'answer-dark');
  await mia.getByRole('button', { name: 'Send this to #security' }).click();
  const form = mia.getByRole('dialog', { name: 'Send a request' });
  await form.getByText('#security').first().waitFor();
  await take(mia, 'form');
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  await form.waitFor({ state: 'hidden' });
  const sam = await enter(browser, url, { as: 'sam', at: 'security' });
  await sam.getByRole('button', { name: 'Claim' }).click();
  await sam.getByText('Claimed by @Sam Okafor').waitFor();
  await sam.getByRole('button', { name: 'Reply in thread' }).click();
  await sam
    .getByLabel('Reply', { exact: true })
    .fill('The key is revoked. @mia, do you know since when it was public?');
  await sam.getByLabel('Reply', { exact: true }).press('Enter');
  await sam.getByRole('button', { name: /1 reply/ }).waitFor();
  await take(sam, 'claimed');
}

/** What level 4 asks of a role, in the Home tab. */
async function levels(browser, url) {
  const page = await enter(browser, url, { as: 'mia', at: '@app', tab: 'home' });
  const home = page.getByRole('tabpanel', { name: 'Home' });
  for (const button of ['Platform Engineer', 'Levels', 'Level 4'])
    await home.getByRole('button', { name: button, exact: true }).click();
  await home.getByRole('heading', { name: /level 4/i }).waitFor();
  await take(page, 'home-levels');
}

async function documents(browser, url) {
  const page = await enter(browser, url, { as: 'jonas', at: '@documents', ask: QUESTION });
  await page.getByText('Why this answer?').waitFor();
  await take(page, 'documents');
}

/** A ladder of the static site, as `rolecall site` writes it. */
async function site(browser) {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const { run } = await import('../dist/cli/run.js');
  await run(['site', folder], { input: process.stdin, out: console.log, error: console.error });
  const context = await browser.newContext({ viewport: { width: 1120, height: 640 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'roles/platform-engineer/levels.html')).href);
  await take(page, 'site');
  await context.close();
  await rm(folder, { recursive: true });
}

startOn(TUESDAY);
loadDice();
const pictures = { request, levels, documents, site };
const { positionals: wanted } = parseArgs({ allowPositionals: true });
const executablePath = places.find((path) => existsSync(path));
if (executablePath === undefined)
  throw new Error(`No browser at ${places.join(', ')}. On Debian: apt-get install chromium`);
await mkdir(new URL('pictures/', import.meta.url), { recursive: true });
const { url, close } = await playground();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
for (const [name, picture] of Object.entries(pictures))
  if (wanted.length === 0 || wanted.includes(name)) await picture(browser, url);
await browser.close();
await close();
