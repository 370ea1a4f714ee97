import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { createLibrary } from '../../src/search/library.ts';
import { catalogOf } from '../catalog/catalog-of.ts';

const catalog = catalogOf({
  'ladders/tower-crane-operator.md': `# Tower Crane Operator ladder

| Area | T1 | T2 | T3 |
|---|---|---|---|
| Lifting | Lifts on a signal | Lifts blind by radio | Plans tandem lifts |
| Checks | Checks ropes daily | Reads the load record | Trains inspectors |
`,
  'ladders/surveyor.md': `# Surveyor: levels

## Level 1: Assistant

- Measuring: Holds the staff
- Drawing: Traces a plan

## Level 2: Licensed

- Measuring: Closes a traverse
- Drawing: Draws a section

## Level 3: Chartered

- Measuring: Signs for a boundary
`,
  'ladders/bauleitung.md': `# Bauleitung: Stufen

| Bereich | Trainee | Bauleitung | Senior-Bauleitung |
|---|---|---|---|
| Termine | Pflegt den Terminplan | Führt die Besprechung | Verhandelt Verzug mit dem Bauherrn |
| Nachträge | Sammelt Belege für die Akte | Schreibt sie selbst | Setzt sie vor Gericht durch |
`,
});
const library = createLibrary(catalog);
const answerer = createAnswerer(() => library);

describe('levels by the names that a ladder gives them', () => {
  test.each([
    ['what does a T2 crane operator have to show', 'tower-crane-operator', [2], null],
    ['crane operator, T1 to T3 on checks', 'tower-crane-operator', [1, 3], 'checks'],
    ['what is asked at T3 when lifting', 'tower-crane-operator', [3], 'lifting'],
    ['surveyor as an assistant, measuring', 'surveyor', [1], 'measuring'],
    ['licensed surveyor drawing', 'surveyor', [2], 'drawing'],
    ['what is expected of a chartered surveyor', 'surveyor', [3], null],
    ['was wird als Trainee in der Bauleitung bei Terminen erwartet', 'bauleitung', [1], 'termine'],
  ])('“%s”', (text, role, levels, topic) => {
    const { kind, ...answer } = answerer.ask(text, 'full', null);
    expect([kind, answer.role, answer.levels, answer.topic]).toEqual(['levels', role, levels, topic]);
  });

  test.each(['we have a T2 outage on the line', 'is the surveyor licensed to sign'])(
    '“%s” asks for no level',
    (text) => {
      expect(answerer.ask(text, 'full', null).kind).not.toBe('levels');
    },
  );
});
