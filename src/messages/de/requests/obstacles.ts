import type { Messages } from '../../en/index.ts';
import { person } from '../../spans.ts';

export const obstacles: Messages['obstacles'] = {
  taken: (user) => [person(user), ' war schneller: Diese Anfrage ist schon übernommen.'],
  resolved: 'Diese Anfrage ist schon erledigt. Wenn nicht, drück auf „Wieder öffnen“.',
  cancelled: 'Diese Anfrage ist zurückgezogen. Es ist nichts mehr zu tun.',
  notClosed: 'Diese Anfrage ist schon wieder offen.',
  notClaimed: 'Niemand hat diese Anfrage jetzt: Alle können sie übernehmen.',
  hasIt: (user) => [person(user), ' hat diese Anfrage schon.'],
  stranger: (user) => [
    person(user),
    ' könnte mit dieser Anfrage nichts tun und kann sie darum nicht haben. ',
    'Wähle ein Mitglied dieses Kanals oder, wo die Rolle eine Benutzergruppe hat, dieser Gruppe.',
  ],
  noSuchDay: 'Wähle einen Tag ab morgen, innerhalb eines Jahres.',
  circle: (role) =>
    `${role} hatte diese Anfrage schon, darum geht sie dorthin nicht zurück. Wähle eine andere Rolle, oder übernimm sie, und sprich im Thread.`,
  lost: 'Diese Anfrage kenne ich nicht. Vielleicht ging sie mit einer älteren Datenbank verloren, oder wer mich betreibt, hat sie entfernt. Ist sie noch wichtig, frag mit /role anfragen noch einmal, und sag ihnen Bescheid.',
  deleted: (days) =>
    `Diese Anfrage bewahre ich nicht mehr auf: Abgeschlossene werden nach ${days} Tagen gelöscht. Frag mit /role anfragen noch einmal.`,
  outdated: 'Diese Karte ist überholt: Die Anfrage hat jetzt eine andere.',
  notAsker: 'Das kann nur, wer gefragt hat.',
  notInChannel:
    'Das können nur Mitglieder dieses Kanals. Tritt ihm bei, und drück noch einmal auf den Knopf.',
  notInItsChannel:
    'Das können nur Mitglieder des Kanals, in dem ihre Karte steht, und dort bist du nicht mehr.',
  notInGroup: (group) => `Das können nur Mitglieder von ${group}.`,
  outsider: 'Das können nur Mitglieder dieses Workspace, nicht Gäste oder Leute anderer Firmen.',
  noPrivateChannel: (role) =>
    `Diese Anfrage ist vertraulich, und ${role} hat keinen privaten Kanal für mich. Wähle eine andere Rolle, oder sprich selbst mit ihnen.`,
  unchecked: (reason) =>
    `Ich konnte bei Slack nicht prüfen, ob du das darfst (${reason}). Es hat sich nichts geändert. Bitte versuch es in einer Minute noch einmal.`,
};
