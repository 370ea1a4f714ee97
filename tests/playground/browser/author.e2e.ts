import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPlayground, type Playground } from '../../../src/cli/running/play.ts';
import { settingsFrom } from '../../../src/config.ts';
import { hasBrowser, launch, seriousFaults, type Visitor, visit } from './chromium.ts';

const question = 'who looks after the pigeons on the roof?';
const role = 'roles/security-engineer.md';
const routing = 'routing/security-engineer.yml';

describe.skipIf(!hasBrowser())('what authors see', () => {
  let browser: Browser;
  let folder = '';
  let playground: Playground;
  let url = '';
  let visitors: Visitor[] = [];
  const edited = new Set<string>();
  const open = async (place: string, options: Parameters<typeof visit>[2] = {}): Promise<Page> => {
    const visitor = await visit(browser, `${url}&as=jonas&${place}`, options);
    visitors.push(visitor);
    return visitor.page;
  };
  const edit = async (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    edited.add(file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  };
  beforeAll(async () => {
    browser = await launch();
    folder = await mkdtemp(join(tmpdir(), 'rolecall-'));
    await cp('content', folder, { recursive: true });
    // What an earlier run has learned would leave nothing to see.
    const of = { PORT: '0', CACHE_DIR: `${folder}-learned` };
    playground = await openPlayground(settingsFrom(of, { contentDir: folder }), {
      input: process.stdin,
      out: (line) => {
        url = /http:\S+/.exec(line)?.[0] ?? url;
      },
      error: () => undefined,
    });
  });
  afterEach(async () => {
    for (const { page, faults } of visitors) {
      expect(faults).toEqual([]);
      await page.context().close();
    }
    visitors = [];
    for (const file of edited) await cp(join('content', file), join(folder, file));
    edited.clear();
  });
  afterAll(async () => {
    await playground.close();
    await browser.close();
    for (const made of [folder, `${folder}-learned`]) await rm(made, { recursive: true, force: true });
  });

  test.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('any sentence gets its answer and its reasons: %s, %i wide', async (colorScheme, width) => {
    const page = await open('at=general', { colorScheme, viewport: { width, height: 800 } });
    if (width < 720) await page.getByRole('button', { name: 'All channels' }).click();
    await page.getByRole('button', { name: 'Documents' }).press('Enter');
    await page.getByLabel('Ask as people would').fill('someone committed an AWS key to a repository');
    const answer = page.getByRole('region', { name: /^The answer to someone committed/ });
    await answer.getByText('This belongs to the Security Engineer.').waitFor();
    await page.getByText(/^The likeliest owner is the Security Engineer, with \d+ percent\.$/).waitFor();
    expect(await page.locator('.candidates li').count()).toBe(5);
    expect(await page.locator('.nearest li').count()).toBe(3);
    expect(await page.locator('.nearest .where').first().textContent()).toMatch(
      /security-engineer\.(?:yml|md):\d+says Security Engineer, shown in the answer$/,
    );
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await seriousFaults(page)).toEqual([]);
    await answer.getByRole('button', { name: /^Send this to/ }).click();
    await page.getByText('This is a preview.').waitFor();
  });

  test('a saved document changes the answer on the screen', async () => {
    const page = await open(`at=@documents&ask=${encodeURIComponent('security engineer')}`);
    await page.getByRole('heading', { name: 'Security Engineer' }).first().waitFor();
    const review = 'reviewed: 2020-01-01\nreview_every: 365 days';
    await edit(role, (text) =>
      text.replace(/(# Mission\s+)/, '$1Guards the pigeons. ').replace(/^---\n/, `---\n${review}\n`),
    );
    await page
      .getByText(/Guards the pigeons/)
      .first()
      .waitFor();
    expect(await page.getByLabel('Ask as people would').inputValue()).toBe('security engineer');
    await page.getByText('12 roles and their documents').press('Enter');
    await page.getByText('overdue for review since 31 December 2020', { exact: true }).waitFor();
    await page.locator('.problem.warning', { hasText: 'overdue-review' }).waitFor();
  });

  test('new example questions are learned, and the page says how far that has come', async () => {
    const page = await open(`at=@documents&ask=${encodeURIComponent(question)}`);
    await page.getByText('Why this answer?').waitFor();
    await edit(routing, (text) => text.replace(/^examples:\n/m, `examples:\n  - ${question}\n`));
    const bar = page.getByRole('progressbar', { name: 'Learning' });
    await bar.waitFor();
    expect(await bar.getAttribute('aria-valuetext')).toMatch(/^Learning from [\d,]+ examples: \d+ percent$/);
    await bar.waitFor({ state: 'detached', timeout: 30_000 });
    await page.getByText('This belongs to the Security Engineer.').waitFor();
    await page.locator('.nearest q', { hasText: question }).waitFor();
  });

  test('one click writes whose a sentence is into the routing file, and the answer follows', async () => {
    edited.add(routing);
    const page = await open(`at=@documents&ask=${encodeURIComponent(question)}`);
    await page.getByLabel('Whose is it?').selectOption('Security Engineer');
    await page.getByRole('button', { name: 'Write it into the documents' }).click();
    await page
      .getByText(/^Written in routing\/security-engineer\.yml:\d+\. It counts within a second\.$/)
      .waitFor();
    await page.getByText('This belongs to the Security Engineer.').waitFor();
    expect(await readFile(join(folder, routing), 'utf8')).toContain(`- "${question}"\n`);
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a broken document is named with its line, and what it said before still counts', async () => {
    const page = await open(`at=@documents&ask=${encodeURIComponent('security engineer')}`);
    await page.getByText(/^0 errors and 1 warning in /).waitFor();
    await edit(routing, (text) => `${text}\nexamples: [unclosed\n`);
    const problem = page.locator('.problem.error', { hasText: routing });
    await problem.getByText('Its last good version still counts.').waitFor();
    expect(await problem.locator('code').textContent()).toMatch(/^routing\/security-engineer\.yml:\d+$/);
    await page.getByRole('button', { name: /^Documents ?, 1 broken$/ }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await cp(join('content', routing), join(folder, routing));
    await page.getByText(/^0 errors and 1 warning in /).waitFor();
  });
});
