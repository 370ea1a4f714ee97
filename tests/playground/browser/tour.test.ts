import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlayground, type Playground } from '../../../src/cli/play.ts';
import { settingsFrom } from '../../../src/config.ts';
import { hasBrowser, launch, seriousFaults, visit } from './chromium.ts';

describe.skipIf(!hasBrowser())('the playground with the real bot and the sample company', () => {
  let browser: Browser;
  let playground: Playground;
  let url = '';
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    const settings = settingsFrom({ PORT: '0' }, { contentDir: 'content' });
    playground = await openPlayground(settings, {
      input: process.stdin,
      out: (line) => {
        url = /http:\S+/.exec(line)?.[0] ?? url;
      },
      error: (line) => errors.push(line),
    });
  });
  afterAll(async () => {
    await playground.close();
    await browser.close();
  });

  test.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('the tour works from start to end: %s, %i pixels wide', async (colorScheme, width) => {
    const { page, faults } = await visit(browser, url, { colorScheme, viewport: { width, height: 800 } });
    const tour = page.getByRole('complementary', { name: 'Tour' });
    const steps = await tour.getByRole('button', { name: /^Step/ }).count();
    expect(steps).toBeGreaterThanOrEqual(5);
    for (let step = 1; step <= steps; step++) {
      await tour.getByRole('button', { name: /^Try it$/ }).click();
      await tour
        .getByRole('button', { name: new RegExp(`^Step ${step}:.*, done$`) })
        .waitFor({ timeout: 15_000 });
    }
    await tour.getByText('That was the tour.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.getByText('Slack would not have taken').count()).toBe(0);
    expect(await page.locator('.placeholder').count()).toBe(0);
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
