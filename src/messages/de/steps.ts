import type { Messages } from '../en/index.ts';

const listed = (names: readonly string[], type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat('de', { type }).format(names);

export const steps: Messages['steps'] = {
  noText:
    'Es gibt keinen Text, zu dem ich jemanden finden könnte. Trag im Schritt bei „Text“ eine Nachricht oder eine Antwort aus einem Formular ein.',
  noRole: 'Es ist keine Rolle angegeben. Trag im Schritt bei „Role“ den Namen einer Rolle ein.',
  canMean: (typed, roles) =>
    `„${typed}“ kann ${listed(roles, 'disjunction')} bedeuten. Schreib, welche Rolle gemeint ist.`,
  unknownRole: (typed, near) =>
    `Kein Dokument beschreibt eine Rolle „${typed}“. ${near.length > 0 ? `Am nächsten: ${listed(near, 'conjunction')}.` : '/role rollen zeigt alle Rollen.'}`,
  unknownSection: (typed, role, sections) =>
    `„${typed}“ ist kein Teil einer Rolle. Möglich sind für ${role}: ${sections.join(', ')} oder eine Stufe, etwa „Stufe 3“; oder lass „Section“ leer.`,
};
