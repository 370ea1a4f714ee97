import type { Messages } from '../en/index.ts';

export const commands: Messages['commands'] = {
  section: {
    summary: 'Zusammenfassung',
    mission: 'Auftrag',
    responsibilities: 'Aufgaben',
    metrics: 'Kennzahlen',
    capabilities: 'Fähigkeiten',
    skills: 'Kenntnisse',
    artifacts: 'Ergebnisse',
    interactions: 'Schnittstellen',
    principles: 'Grundsätze',
    ownership: 'Verantwortungsbereiche',
    collaboration: 'Zusammenarbeit',
    tech: 'Werkzeuge',
  },
  levels: 'Stufen',
  level: (level) => `Stufe ${level}`,
  compare: 'vergleiche',
  people: 'leute',
  list: 'rollen',
  who: 'wer kennt',
  owners: (thing) => `wem gehört ${thing}`,
  help: 'hilfe',
  also: ['rollen', 'hier', 'anfragen', 'karte', 'entwicklung'],
};
