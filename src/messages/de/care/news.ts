import type { Messages } from '../../en/index.ts';

const KINDS: Readonly<Record<string, string>> = {
  Mission: 'Auftrag',
  Summary: 'Zusammenfassung',
  Channel: 'Kanal',
  Responsibility: 'Aufgabe',
  Ownership: 'Zuständigkeit',
  Principle: 'Grundsatz',
  Capability: 'Fähigkeit',
  Skill: 'Kenntnis',
  Deliverable: 'Ergebnis',
  'Works with': 'Zusammenarbeit',
};

export const news: Messages['news'] = {
  title: 'Was sich in unseren Dokumenten geändert hat:',
  andMore: (count) => `Und ${count} weitere.`,
  kind(kind) {
    const [head = '', ...rest] = kind.split(', ');
    return [KINDS[head] ?? head.replace(/^Level (?=\d+$)/, 'Stufe '), ...rest].join(', ');
  },
  added: (what) => `Neu: ${what}`,
  removed: (what) => `Weggefallen: ${what}`,
  changed: (what, text, before) => `Geändert: ${what}, jetzt ${quoted(text)}, vorher ${quoted(before)}`,
};

const quoted = (words: string): string => (words === '' ? 'nichts' : `„${words}“`);
