import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hasBrowser, launch, seriousFaults, type Visitor, visit } from './chromium.ts';
import { type FormWindow, openFormWindow } from './open-form-window.ts';

const write = async (page: Page, text: string, label = 'Message #general') => {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(label, { exact: true }).press('Enter');
};

async function fillForm(page: Page, why: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Ask for help' });
  await dialog.getByLabel('What is wrong?').fill(why);
  await dialog.getByLabel('Who should look at it?').pressSequentially('sec');
  await page.getByRole('option', { name: 'Security Engineer' }).click();
}

describe.skipIf(!hasBrowser())('the page', () => {
  let browser: Browser;
  let form: FormWindow;
  let visitors: Visitor[] = [];
  const open = async (as: string, options: Parameters<typeof visit>[2] = {}): Promise<Page> => {
    const visitor = await visit(browser, `${form.window.url}&as=${as}`, options);
    visitors.push(visitor);
    return visitor.page;
  };
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    form = await openFormWindow();
    visitors = [];
  });
  afterEach(async () => {
    for (const { page, faults } of visitors) {
      expect(faults).toEqual([]);
      await page.context().close();
    }
    expect(form.slack.refusals).toEqual([]);
    await form.close();
  });

  test('shows what people write as text, with their markup', async () => {
    const page = await open('mia');
    const line = page.locator('.message', { hasText: 'The light is on' });
    await line.waitFor();
    expect(await line.locator('strong').allTextContents()).toEqual(['Sam Okafor', 'light']);
    expect(await line.locator('code').textContent()).toBe('log');
    expect(await line.textContent()).toContain('& <script>');
  });

  test('completes commands and people, and sends with Enter', async () => {
    const page = await open('mia');
    const field = page.getByLabel('Message #general');
    await field.pressSequentially('/fo');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('/form ');
    await field.fill('');
    await field.pressSequentially('ask @ke');
    await page.getByRole('option', { name: '@keepers' }).click();
    expect(await field.inputValue()).toBe('ask @keepers ');
    await field.press('Enter');
    await page.locator('.message .mention', { hasText: '@keepers' }).waitFor();
  });

  test('reads out words, never markup, and stays at what was just written, on a phone, too', async () => {
    const page = await open('mia', { viewport: { width: 390, height: 700 } });
    await write(page, 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine');
    await page.locator('.message', { hasText: 'nine' }).waitFor();
    const { slack } = form;
    const [sam, mia] = ['sam', 'mia'].map((name) => slack.users().find((one) => one.name === name));
    const general = slack.channels().find(({ name }) => name === 'general');
    if (!sam || !mia || !general) throw new Error('Nobody is here.');
    await slack.write(sam, general, `2 &lt; 3, <@${mia.id}>: see <https://example.com/a|this>`, {
      raw: true,
    });
    const log = page.getByRole('log', { name: 'New messages' });
    await log.getByText('2 < 3').waitFor({ state: 'attached' });
    expect(await log.textContent()).toBe('Sam Okafor: 2 < 3, @Mia Chen: see this');
    const left = () =>
      page
        .locator('.main .scroller[aria-label="Conversation"]')
        .evaluate((it) => it.scrollHeight - it.scrollTop - it.clientHeight);
    expect(await left()).toBeLessThan(2);
    await page.locator('.main .scroller[aria-label="Conversation"]').evaluate((it) => it.scrollTo(0, 0));
    await write(page, 'last words');
    await page.locator('.message', { hasText: 'last words' }).waitFor();
    await expect.poll(left).toBeLessThan(2);
  });

  test('where somebody is no member, one click makes them one of those who are', async () => {
    const page = await open('mia&at=tower');
    await page.getByRole('button', { name: 'Act as Sam Okafor' }).click();
    await page.getByText('Acting as Sam Okafor').waitFor();
    expect(await page.getByRole('button', { name: 'Act as Sam Okafor' }).count()).toBe(0);
  });

  test('a form keeps what was typed and shows its error at the field', async () => {
    const page = await open('mia');
    await write(page, '/form');
    const dialog = page.getByRole('dialog', { name: 'Ask for help' });
    await dialog.getByRole('button', { name: 'Send' }).click();
    expect(await dialog.getByRole('alert').allTextContents()).toEqual([
      'Please fill this in.',
      'Please fill this in.',
    ]);
    await fillForm(page, 'nothing, really');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByText('Then there is nothing to do.').waitFor();
    const field = dialog.getByLabel('What is wrong?');
    expect(await field.inputValue()).toBe('nothing, really');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('What is wrong?');
    expect(await seriousFaults(page)).toEqual([]);
    await field.fill('The lamp is broken');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Only visible to you', { exact: true }).waitFor();
  });

  test('two people follow one request at the same time', async () => {
    const [mia, sam] = [await open('mia'), await open('sam', { colorScheme: 'dark' })];
    await sam.getByRole('button', { name: 'tower' }).click();
    await sam.getByRole('heading', { name: 'tower' }).waitFor();
    await write(mia, '/form');
    await fillForm(mia, 'The lamp is broken');
    await mia.getByRole('button', { name: 'Send' }).last().click();
    await mia.getByRole('heading', { name: 'Request: open' }).waitFor();
    await sam.locator('.channel.unread', { hasText: 'general' }).click();
    await sam.getByRole('button', { name: 'Claim' }).click();
    await mia.getByRole('heading', { name: /Request: claim/ }).waitFor();
    expect(await sam.getByText('Only visible to you', { exact: true }).count()).toBe(0);
    expect(await sam.locator('.channel.unread').count()).toBe(0);
    expect(await seriousFaults(sam)).toEqual([]);
  });

  test('asks before what the app wants confirmed, and keeps the focus where it was', async () => {
    const page = await open('sam');
    await write(page, '/form');
    await fillForm(page, 'The lamp is broken');
    await page.getByRole('button', { name: 'Send' }).last().click();
    await page.getByRole('button', { name: 'Drop', exact: true }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await page.getByRole('heading', { name: 'Request: open' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Drop', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Drop it' }).press('Enter');
    await page.getByRole('heading', { name: /Request: drop/ }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Drop');
  });

  test('everything can be reached with the keyboard: the menu of a message, an overflow menu, a thread', async () => {
    const page = await open('mia');
    await page.getByRole('button', { name: 'Reply in thread' }).focus();
    await page.keyboard.press('Enter');
    await write(page, 'Which log?', 'Reply');
    await page.getByRole('button', { name: /1 reply/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More actions' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Route it' }).press('Enter');
    await fillForm(page, 'The lamp is broken');
    await page.getByRole('button', { name: 'Send' }).last().press('Enter');
    await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Mute: done', { exact: true }).waitFor();
  });

  test('draws every block, and says so where it cannot', async () => {
    const page = await open('mia');
    await write(page, '/form everything');
    const message = page.locator('.message', { hasText: 'not bold' });
    await message.waitFor();
    expect(await message.locator('.rich-text > .lines strong').textContent()).toBe(
      '<b>not bold</b> *nor this*',
    );
    expect(await message.locator('li').textContent()).toBe('first');
    expect(await message.locator('blockquote').textContent()).toBe('quoted');
    expect(await message.getByRole('columnheader').allTextContents()).toEqual(['Level', 'Topic']);
    expect(await message.getByRole('img', { name: 'Who works with whom' }).count()).toBe(1);
    expect(await message.locator('.placeholder').textContent()).toContain('“markdown”');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('opens the Home tab', async () => {
    const page = await open('sam');
    await page.getByRole('button', { name: 'Everything' }).click();
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByText('Welcome, @Sam Okafor').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('fits a phone: channels, then a channel, then a thread', async () => {
    const page = await open('rosa', { viewport: { width: 360, height: 720 }, hasTouch: true });
    await page.getByRole('button', { name: 'All channels' }).click();
    expect(await page.getByRole('button', { name: 'tower' }).count()).toBe(0);
    await page.getByRole('button', { name: 'general' }).click();
    await page.getByRole('button', { name: 'Reply in thread' }).click();
    await page.getByRole('button', { name: 'Close thread' }).waitFor();
    const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wider).toBeLessThanOrEqual(0);
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('says what a person cannot do', async () => {
    const page = await open('mia');
    await write(page, '/dance');
    await page.getByText('/dance is no command here. There is /form.').waitFor();
    expect(await page.getByLabel('Message #general').inputValue()).toBe('/dance');
  });

  test('says that the whole address is needed when its key is not that of this start', async () => {
    const { page } = await visit(browser, `${new URL(form.window.url).origin}/#key=guessed`);
    await page.getByText('This page needs the whole address that the playground printed').waitFor();
    await page.context().close();
  });

  test('links to messages stay in the window; others open a new one, and only for web addresses', async () => {
    const page = await open('mia');
    await write(page, '/form links');
    const out = page.getByRole('link', { name: 'out' });
    await out.waitFor();
    expect(await out.getAttribute('target')).toBe('_blank');
    expect(await out.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await page.getByRole('link', { name: 'bad' }).count()).toBe(0);
    await page.getByRole('link', { name: 'there' }).click();
    await page.getByRole('complementary', { name: 'Thread' }).getByText('Something to link to').waitFor();
    expect(page.url().startsWith(new URL(form.window.url).origin)).toBe(true);
  });
});
