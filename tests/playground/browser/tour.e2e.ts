import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlayground, type Playground } from '../../../src/cli/running/play.ts';
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
    await page.getByText('@Sam Okafor has claimed your request.').waitFor();
    await page.getByText('@Sam Okafor has resolved your request.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.getByText('Slack would not have taken').count()).toBe(0);
    expect(await page.locator('.placeholder').count()).toBe(0);
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['light', 1280, 'jonas'],
    ['dark', 390, 'priya'],
  ] as const)(
    'the Home tab leads to what a level asks, and back: %s, %i pixels wide',
    async (colorScheme, width, who) => {
      const viewport = { width, height: 800 };
      const { page, faults } = await visit(browser, `${url}&as=${who}&at=@app`, { colorScheme, viewport });
      await page.getByRole('tab', { name: 'Home' }).click();
      for (const button of ['Platform Engineer', 'Levels', 'Level 4'])
        await page.getByRole('button', { name: button, exact: true }).first().click();
      await page.getByRole('heading', { name: 'Platform Engineer: level 4' }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole('button', { name: /Back/ }).click();
      await page.getByRole('button', { name: 'Level 4', exact: true }).waitFor();
      expect(await page.locator('.placeholder').count()).toBe(0);
      expect([...faults, ...errors]).toEqual([]);
      await page.context().close();
    },
  );

  test('a request goes from question to resolution between two windows', async () => {
    const [mia, sam] = [
      await visit(browser, `${url}&as=mia&at=backend`),
      await visit(browser, `${url}&as=sam&at=general`),
    ];
    await mia.page.getByLabel('Message #backend').fill('/role ask our signing key expires tonight, help');
    await mia.page.getByLabel('Message #backend').press('Enter');
    const form = mia.page.getByRole('dialog', { name: 'Send a request' });
    await form.getByRole('combobox', { name: 'Role' }).fill('secu');
    await mia.page.getByRole('option', { name: /^Security Engineer/ }).click();
    await form.getByText('#security').first().waitFor();
    await form.getByRole('button', { name: 'Send' }).click();
    await form.waitFor({ state: 'hidden' });
    await sam.page.locator('.channel.unread', { hasText: 'security' }).click();
    const card = sam.page.locator('.message', { hasText: 'our signing key expires tonight' });
    await card.getByRole('button', { name: 'Claim' }).click();
    await card.getByText('Claimed by @Sam Okafor').waitFor();
    await card.getByRole('button', { name: 'Resolve' }).click();
    await card.getByRole('button', { name: 'Reopen' }).waitFor();
    expect(await seriousFaults(sam.page)).toEqual([]);
    await mia.page.locator('.channel.unread', { hasText: 'Rolecall' }).click();
    await mia.page.getByText('@Sam Okafor has resolved your request “our signing key').waitFor();
    expect([...mia.faults, ...sam.faults, ...errors]).toEqual([]);
  });
});
