import { expect, test } from 'vitest';
import { sectionKind } from '../../src/formats/lines/section-kind.ts';
import { isAgent, roleInTitle } from '../../src/formats/profiles/role-title.ts';
import { roleOf } from '../catalog/catalog-of.ts';

test.each([
  ['Hauptaufgaben und Verantwortlichkeiten', 'responsibilities'],
  ['Zuständigkeitsbereiche', 'ownership'],
  ['Zweck der Rolle', 'mission'],
  ['Fähigkeiten', 'capabilities'],
  ['Fahigkeiten und Kenntnisse', 'capabilities'],
  ['Schnittstellen', 'interactions'],
  ['Erfolgskennzahlen', 'metrics'],
  ['Erfolgsmaß', 'metrics'],
  ['Erfolgsmaße', 'metrics'],
  ['Grundsätze', 'principles'],
  ['Arbeitsergebnisse', 'artifacts'],
  ['Responsabilités principales', 'responsibilities'],
  ['Compétences clés', 'capabilities'],
  ['Livrables', 'artifacts'],
  ['Raison d’être', 'mission'],
  ['Responsabilidades clave', 'responsibilities'],
  ['Misión', 'mission'],
  ['Habilidades y conocimientos', 'capabilities'],
  ['Key Skills', 'capabilities'],
  ['Wareneingang', null],
  ['Budget', null],
])('the heading "%s" is about %s', (title, kind) => {
  expect(sectionKind(title)).toBe(kind);
});

test.each([
  ['Zusammenarbeit', 'Mit der Lohnbuchhaltung'],
  ['Zusammenarbeit', 'Arbeitet mit der Lohnbuchhaltung'],
  ['Collaboration Model', 'With the Lohnbuchhaltung'],
  ['Modes de collaboration', 'Avec la Lohnbuchhaltung'],
  ['Colaboración', 'Con la Lohnbuchhaltung'],
])('under "%s", "%s" is who somebody works with', (heading, words) => {
  const { collaborations } = roleOf(`# Jurist\n\n## ${heading}\n- **${words}**: Einmal im Monat.\n`);
  expect(collaborations).toMatchObject([{ with: 'Lohnbuchhaltung', text: 'Einmal im Monat.' }]);
});

test.each([
  ['Stellenbeschreibung: Schichtleiter', 'Schichtleiter'],
  ['Rollenprofil Qualitätsprüferin', 'Qualitätsprüferin'],
  ['Fiche de poste : Responsable logistique', 'Responsable logistique'],
  ['Descripción del puesto: Jefa de almacén', 'Jefa de almacén'],
  ['Disponentin – Stellenbeschreibung', 'Disponentin'],
  ['Disponentin Stufenmodell', 'Disponentin'],
])('"%s" is about the role %s', (title, role) => {
  expect(roleInTitle(title)).toBe(role);
});

test.each(['Schichtleiterin', 'Leiter der Instandhaltung', 'Responsable de la paie', 'Jefa de almacén'])(
  '"%s" names somebody',
  (name) => expect(isAgent(name)).toBe(true),
);
