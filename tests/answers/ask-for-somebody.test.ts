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

describe('who is looked for', () => {
  test.each([
    ['who talks to the diver', ['yard-supervisor']],
    ['with whom is harbour assist in use', ['berthing-officer', 'yard-supervisor']],
    ['who speaks french', ['berthing-officer', 'yard-supervisor']],
    ['who splices ropes', ['chandlery-manager']],
    ['who can read an underwater profile', ['yard-supervisor']],
    ['yanmar diesels, who knows about them', ['marine-engineer']],
    ['first aid training - who has it', ['berthing-officer', 'office-administrator']],
    ["is there somebody who's good with hydraulic pumps", ['marine-engineer']],
    ['outboards, hydraulics - who knows them', ['marine-engineer']],
    // What a line says beside the thing tells it from lines about another.
    ['who inspects pontoon chains', ['yard-supervisor']],
  ])('“%s”', (text, roles) => {
    const answer = marina(text);
    expect([answer.kind, answer.roles.toSorted()]).toEqual(['who', roles]);
  });

  test.each([
    ['wer kann Italienisch', ['thekenkraft']],
    ['bei wem läuft DATEV', ['buchhaltung', 'hallenleitung']],
    ['bei wem ist Planday im Einsatz', ['hallenleitung']],
    ['wer redet mit den Eltern', ['trainer']],
    ['Erste Hilfe kann wer?', ['hallenleitung', 'trainer']],
    ['Lohnabrechnung, Vereinssteuerrecht – wer kennt sich aus', ['buchhaltung']],
    ['wer hat Ahnung von Arbeitssicherheit', ['hallenleitung']],
  ])('“%s”', (text, roles) => {
    const answer = kletterhalle(text);
    expect([answer.kind, answer.roles.toSorted()]).toEqual(['who', roles]);
  });

  test.each([
    'who speaks Swahili',
    'who meets the bishop',
    'who can repair violins',
    'who uses the telescope',
    'who has a pilot licence',
    'who understands sign language',
  ])('“%s” is answered with nobody', (text) => {
    expect(marina(text).roles).toEqual([]);
  });

  test.each([
    'wer spielt Trompete',
    'wer gibt Yogastunden',
    'bei wem ist Figma im Einsatz',
    'wer repariert Geigen',
  ])('“%s” is answered with nobody', (text) => {
    expect(kletterhalle(text).roles).toEqual([]);
  });

  test('whoever may do something is no question of yes or no', () => {
    expect(marina('who may climb ladders after dark').kind).not.toBe('verdict');
  });
});
