import { expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { createLibrary } from '../../src/search/library.ts';
import { catalogOf } from '../catalog/catalog-of.ts';

const catalog = catalogOf({
  'roles/hausanschluss.md':
    '# Hausanschlussbearbeiter\n\n## Mission\nJedes Haus am Netz.\n\n## Responsibilities\n- Anträge auf Hausanschluss\n- Pläne der Leitungen\n\n## Principles\n- Erst messen, dann graben\n',
  'roles/rechner.md':
    '---\nname: Systembetreuer\naliases: [EDV]\n---\n# Systembetreuer\n\n## Mission\nRechner, die laufen.\n\n## Responsibilities\n- Drucker und Kennwörter\n\n## Capabilities\n- **PowerShell** — Experte\n\n## Interactions\n- **Hilft** → Hausanschlussbearbeiter (täglich)\n',
});
const answerer = createAnswerer(() => createLibrary(catalog));

test.each([
  ['was macht man im Hausanschluss eigentlich den ganzen Tag', 'hausanschlussbearbeiter', 'responsibilities'],
  ['nach welchen Grundsätzen arbeitet der Hausanschluss', 'hausanschlussbearbeiter', 'principles'],
  ['welche Fähigkeiten erwarten wir von der EDV', 'systembetreuer', 'capabilities'],
  ['who does EDV deal with', 'systembetreuer', 'interactions'],
])('“%s” asks of %s: %s', (text, role, section) => {
  const answer = answerer.ask(text, 'full', null);
  expect([answer.role, answer.section]).toEqual([role, section]);
});

test('what a long name begins with is no name of somebody where it is a common word', () => {
  expect(answerer.ask('System läuft nicht', 'full', null).kind).not.toBe('section');
});
