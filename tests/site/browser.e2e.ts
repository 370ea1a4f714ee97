import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSite } from '../../src/site/make-site.ts';
import { sampleLibrary } from '../helpers/roles.ts';
import { hasBrowser, launch, seriousFaults, visit } from '../playground/browser/chromium.ts';

const levels = 'roles/platform-engineer/levels.html';
const PAGES = ['index.html', 'roles/platform-engineer/index.html', levels, 'map.html', 'changes.html'];

const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

describe.skipIf(!hasBrowser())('the site in a browser', () => {
  let server: Server;
  let browser: Browser;
  const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;

  beforeAll(async () => {
    const files = new Map(
      makeSite(sampleLibrary(), null, '2026-05-01', () => null).map(({ path, text }) => [path, text]),
    );
    for (const name of ['site.css', 'site.js'])
      files.set(name, await readFile(`src/site/assets/${name}`, 'utf8'));
    server = createServer(({ url = '' }, response) => {
      const path = decodeURIComponent(url.slice(1));
      response.setHeader('content-type', TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8');
      response.writeHead(files.has(path) ? 200 : 404).end(files.get(path) ?? '');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test.each([
    [390, 'light'],
    [820, 'dark'],
    [1440, 'light'],
  ] as const)(
    '%i px, %s: nothing sticks out, nothing that axe finds',
    { timeout: 120_000 },
    async (width, colorScheme) => {
      const { page, faults } = await visit(browser, at('index.html'), {
        viewport: { width, height: 900 },
        colorScheme,
      });
      for (const path of PAGES) {
        await page.goto(at(path));
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        expect(await seriousFaults(page)).toEqual([]);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test('roles are found as somebody types, and all are there without a script', {
    timeout: 60_000,
  }, async () => {
    const { page } = await visit(browser, at('index.html'));
    await page.getByLabel('Find a role').fill('securi');
    await expect
      .poll(() =>
        page
          .getByRole('listitem')
          .filter({ visible: true, has: page.getByRole('heading') })
          .count(),
      )
      .toBe(1);
    expect(await page.getByRole('status').textContent()).toBe('One role');
    await page.context().close();
    const { page: plain } = await visit(browser, at('index.html'), { javaScriptEnabled: false });
    expect(await plain.getByLabel('Find a role').isVisible()).toBe(false);
    expect(await plain.getByRole('heading', { level: 3 }).count()).toBe(12);
    await plain.context().close();
  });

  test('a cell that is linked to stands out', { timeout: 60_000 }, async () => {
    const { page } = await visit(browser, at(`${levels}#communication-2`));
    const color = (id: string) =>
      page
        .locator(`#${id}`)
        .evaluate((cell) => cell.ownerDocument.defaultView?.getComputedStyle(cell).backgroundColor);
    expect(await color('communication-2')).not.toBe(await color('communication-1'));
    await page.context().close();
  });
});
