import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { createLibrary } from '../../src/search/library.ts';

async function asking(folder: string) {
  const library = createLibrary(await loadCatalog(`tests/fixtures/${folder}`));
  const answerer = createAnswerer(() => library);
  return (text: string) => answerer.ask(text, 'full', null);
}

const marina = await asking('marina');
const kletterhalle = await asking('kletterhalle');

const asked = (ask: typeof marina, text: string) => {
  const { kind, role, levels, topic } = ask(text);
  return [kind, role, levels, topic];
};

describe('levels asked for in everyday words', () => {
  test.each([
    // A part of a name is enough beside a level.
    ['what does a grade 3 builder need', 'boatbuilder', [3], null],
    ['dockmaster level 1, what am i in for', 'berthing-officer', [1], null],
    // Another form of the topic's name, or a word for the same.
    ['how should a level 1 boatbuilder estimate', 'boatbuilder', [1], 'estimating'],
    ['work together with others at level 3, boatbuilder', 'boatbuilder', [3], 'together'],
    ['teamwork of a boatbuilder at 4', 'boatbuilder', [4], 'together'],
    // One ladder only has that topic.
    ['seamanship at two', 'berthing-officer', [2], 'seamanship'],
    ['caring for customers at level 2', 'berthing-officer', [2], 'customers'],
    // A level that is told by a word.
    ['shipwright at the second rung, estimating side', 'boatbuilder', [2], 'estimating'],
    ['bottom rung for berthing officers please', 'berthing-officer', [1], null],
    ['how far are the second and third step apart for a boatbuilder', 'boatbuilder', [2, 3], null],
  ])('“%s”', (text, role, levels, topic) => {
    expect(asked(marina, text)).toEqual(['levels', role, levels, topic]);
  });

  test.each([
    ['Was muss ein Routenbauer der ersten Stufe können', 'routenbauer', [1], null],
    ['Kursleitung zwischen erster und zweiter Stufe: was fehlt', 'trainer', [1, 2], null],
    ['Klettertrainer auf der dritten Stufe, Sicherheit', 'trainer', [3], 'sicherheit'],
    ['oberste Stufe im Routenbau, was wird verlangt', 'routenbauer', [3], null],
    ['was muss ich als Trainer auf der untersten Stufe mit Kindern können', 'trainer', [1], 'kinder'],
    ['Schrauber Stufe 2, was kommt da dazu', 'routenbauer', [2], null],
    ['wie kreativ muss ein Routenbauer auf st. 2 sein', 'routenbauer', [2], 'kreativitaet'],
    ['Planung Stufe 2', 'routenbauer', [2], 'planung'],
  ])('“%s”', (text, role, levels, topic) => {
    expect(asked(kletterhalle, text)).toEqual(['levels', role, levels, topic]);
  });

  test.each(['the deployment fails at the second step', 'the winch broke at two, can someone look at it'])(
    '“%s” asks for no level',
    (text) => {
      expect(marina(text).kind).not.toMatch(/levels|choose/);
    },
  );
});
