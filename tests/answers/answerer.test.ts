import { expect, test, vi } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { createLibrary } from '../../src/search/library.ts';

const library = createLibrary(await loadCatalog('tests/fixtures/bakery'));

function asking(role: string | null) {
  const me = vi.fn(async () => ({ role, level: null }));
  return { me, askAs: (text: string) => createAnswerer(() => library).askAs(text, 'full', null, me) };
}

test.each(['baker', 'who knows lamination', 'is the baker responsible for the ovens?', 'list'])(
  '“%s” means the same whoever asks: nobody looks up who that is',
  async (text) => {
    const { me, askAs } = asking('baker');
    await askAs(text);
    expect(me).not.toHaveBeenCalled();
  },
);

test('“what is expected of me” is answered for the role of whoever asks, to them alone', async () => {
  const { me, askAs } = asking('baker');
  const answer = await askAs('what is expected of me?');
  expect(me).toHaveBeenCalledOnce();
  expect([answer.role, answer.page.isPersonal]).toEqual(['baker', true]);
});

test('of somebody who has said nothing of themselves it is answered as of anybody', async () => {
  const answer = await asking(null).askAs('what is expected of me?');
  expect(answer.page.isPersonal ?? false).toBe(false);
});

test('what was answered for one person is not given to the next', async () => {
  const answerer = createAnswerer(() => library);
  const ask = (role: string | null) =>
    answerer.askAs('what is expected of me?', 'full', null, async () => ({ role, level: null }));
  expect((await ask('baker')).role).toBe('baker');
  expect((await ask('delivery-driver')).role).toBe('delivery-driver');
  expect((await ask(null)).page.isPersonal ?? false).toBe(false);
});

test('texts that ask the same share one answer', () => {
  const { ask } = createAnswerer(() => library);
  expect(ask('show me the baker', 'full', null)).toBe(ask('baker please', 'full', null));
  expect(ask('baker', 'full', null)).not.toBe(ask('baker', 'brief', null));
});
