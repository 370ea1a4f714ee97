import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { createLibrary } from '../../src/search/library.ts';

async function asking(folder: string) {
  const library = createLibrary(await loadCatalog(folder));
  const answerer = createAnswerer(() => library);
  return (text: string) => {
    const { kind, evidence } = answerer.ask(text, 'full', null);
    return [kind, evidence[0] ? evidence[0].text : ''];
  };
}

const titleIn = async (folder: string) => {
  const library = createLibrary(await loadCatalog(folder));
  return (text: string) => createAnswerer(() => library).ask(text, 'full', null).page.title;
};

const marina = await asking('tests/fixtures/marina');
const kletterhalle = await asking('tests/fixtures/kletterhalle');

describe('a number is answered by the line that tells it', () => {
  test.each([
    ['how long may a hull hang in the slings', 'no longer than 45 minutes'],
    ['what day do wages come', 'Wages on the last Friday'],
    ['how much petty cash can i take', 'Petty cash up to £60'],
    ['how big a discount do trade customers get', '15% off'],
    ['how dry must a hull be before we coat it', 'below 5% moisture'],
    ['how many coats of varnish, and how many hours between', 'Two coats, 16 hours apart'],
    ['how often is the weather board updated', '08:00 and 16:00'],
  ])('“%s”', (text, words) => {
    const [kind, line] = marina(text);
    expect([kind, line]).toEqual(['fact', expect.stringContaining(words)]);
  });

  test.each([
    ['an welchem Tag werden die Beiträge eingezogen', 'am 3. jedes Monats'],
    ['ab welchem Alter dürfen Kinder allein klettern', 'unter 14 Jahren'],
    ['wie oft werden die Umlenker gewartet', 'alle 6 Monate'],
    ['wie lang heben wir Fundsachen auf', 'Aufbewahrung 8 Wochen'],
    // No yes or no, though it is like questions that are.
    ['wann nimmt der Klettertrainer Kletterscheine ab', 'jeden Mittwoch um 18 Uhr'],
  ])('“%s”', (text, words) => {
    const [kind, line] = kletterhalle(text);
    expect([kind, line]).toEqual(['fact', expect.stringContaining(words)]);
  });

  test('its title is that of the line, and no rule is called a measure', async () => {
    const titleOf = await titleIn('tests/fixtures/marina');
    expect(titleOf('how long may a hull hang in the slings')).not.toContain('success metrics');
  });

  test('what works with something is no program, though it speaks of the thing', () => {
    const [, line] = marina('which program do the berthing officers use for berths');
    expect(line).toContain('Harbour Assist');
  });

  test.each(['when do our shares vest', 'how much does a parking space cost', 'what time is the regatta'])(
    '“%s” is answered by no line that tells another number',
    (text) => {
      expect(marina(text)[0]).not.toBe('fact');
    },
  );

  test('what tells of trouble asks for no number, though a line with one speaks of it', async () => {
    const sample = await asking('content');
    expect(sample('our builds broke after the last change and nobody can repair it')[0]).toBe('route');
  });
});
