import { WebClient } from '@slack/web-api';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLocalSlack } from '../../../src/playground/local-slack.ts';
import { furnish } from '../../../src/playground/window/furnish.ts';
import { openWindow } from '../../../src/playground/window/open-window.ts';
import { hasBrowser, launch, seriousFaults, visit } from './chromium.ts';

/** One pixel, a real PNG. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const plan = {
  workspace: 'Harbor',
  people: [{ handle: 'mia', fullName: 'Mia Chen', title: 'Asks', guest: false }],
  channels: [{ name: 'general', private: false, people: ['mia'] }],
  groups: [],
  lines: [],
};

describe.skipIf(!hasBrowser())('what hangs on a message', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('pictures are loaded, link previews drawn', async () => {
    const slack = await startLocalSlack({ manifestPath: 'tests/playground/manifests/everywhere.yml' });
    slack.deliverTo('http://127.0.0.1:9/nobody');
    const cast = await furnish(slack, plan);
    const [mia, channel] = [cast.members[0]?.user, slack.channels()[0]];
    if (mia === undefined || channel === undefined) throw new Error('nobody is there');
    const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
    await client.files.uploadV2({ channel_id: channel.id, file: png, filename: 'map.png', title: 'The map' });
    const url = 'https://roles.example.com/security';
    const { ts } = await slack.write(mia, channel, url);
    const section = {
      type: 'section' as const,
      text: { type: 'mrkdwn' as const, text: 'Security Engineer' },
    };
    await client.chat.unfurl({ channel: channel.id, ts, unfurls: { [url]: { blocks: [section] } } });
    const window = await openWindow(slack, { cast, tour: [], port: 0 });
    const { page, faults } = await visit(browser, window.url);
    const picture = page.getByRole('img', { name: 'The map' });
    await expect
      .poll(() => picture.evaluate((img) => (img as { naturalWidth?: number }).naturalWidth))
      .toBe(1);
    expect(await page.locator('.preview').innerText()).toContain('Security Engineer');
    expect(faults).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
    await window.close();
    await slack.close();
  });
});
