import type { Messages } from '../../en/index.ts';

export const hints: Messages['hints'] = {
  yoursIsResolved: (yours) =>
    `${yours} ist erledigt, darum gebe ich nichts mehr weiter, was du hier schreibst. Ist sie es doch nicht, öffne sie wieder, und schreib dann noch einmal.`,
  yoursIsCancelled: (yours) =>
    `${yours} ist zurückgezogen, darum gebe ich nichts mehr weiter, was du hier schreibst. Brauchst du es doch, frag noch einmal.`,
  messageIsClosed:
    'Was zu deiner Nachricht gefragt war, ist abgeschlossen, darum gebe ich nichts mehr weiter, was du hier schreibst. Brauchst du es doch, frag noch einmal.',
  isResolved:
    'Diese Anfrage ist erledigt, und was ihr hier schreibt, erfährt die Person, die gefragt hat, nicht mehr. Ist sie es doch nicht, öffne sie an ihrer Karte wieder, und schreib dann noch einmal.',
  isCancelled: 'Wer gefragt hat, hat diese Anfrage zurückgezogen und erfährt nicht, was ihr hier schreibt.',
  hasLeft: (to) =>
    `Diese Anfrage ist weitergezogen und liegt jetzt bei ${to}. Weder dort noch bei der Person, die gefragt hat, kommt an, was du hier schreibst.`,
  writeThere: 'Unter ihrer jetzigen Karte schreiben',
  filesForThem:
    'Von deiner Datei sind dort Name und Link zu sehen, öffnen lässt sie sich nicht, denn du hast sie nur mit mir geteilt. Teile sie selbst, etwa mit der Person, die deine Anfrage übernommen hat, oder schreib, was darin steht.',
  filesForAsker:
    'Wer gefragt hat, sieht Namen und Link deiner Datei, kann sie aber nur als Mitglied dieses Kanals öffnen. Sonst schick sie selbst, oder schreib, was darin steht.',
  unclear:
    'Daran erkenne ich nicht, ob du noch dran bist, darum hat sich nichts geändert. Drück oben auf einen der Knöpfe. Was du hier schreibst, geht an niemanden.',
  staysHere:
    'Was in diesem Thread steht, bleibt hier. Um zu antworten, drück unter ihrer Frage auf Antworten.',
  passedOn: (to) => `Weitergegeben: Die Anfrage liegt bei ${to}.`,
  othersByButton:
    'Soll es eine andere deiner Anfragen aus diesem Thread erreichen, drück darunter auf Etwas ergänzen.',
  thisThreadToo: 'Auch was du in diesem Thread schreibst, kommt dort an.',
};
