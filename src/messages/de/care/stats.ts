import type { Messages } from '../../en/index.ts';

export const stats: Messages['stats'] = {
  title: 'Stand der Anfragen',
  andMore: (count) => `Und ${count} weitere.`,
  trend: 'Verlauf nach Wochen',
  nothingYet:
    'Noch kam keine Anfrage. Für die erste: /role anfragen tippen und was du brauchst, dann bestätigen, was gezeigt wird.',
  duration(minutes) {
    if (minutes < 1) return 'einer Minute';
    if (minutes < 120) return `${minutes} min`;
    const hours = Math.round(minutes / 60);
    return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} Tagen`;
  },
  open: (open, unclaimed) => `${open} offen${unclaimed > 0 ? ` (${unclaimed} noch nicht übernommen)` : ''}`,
  late: (late, recent) =>
    recent === 1
      ? `die eine der letzten 30 Tage ${late === 0 ? 'rechtzeitig' : 'verspätet'}`
      : `in den letzten 30 Tagen ${late === 0 ? 'keine' : late} von ${recent} verspätet`,
  halfClaimed: (within) => `die Hälfte innerhalb von ${within} übernommen`,
  halfResolved: (within) => `die Hälfte innerhalb von ${within} erledigt`,
  passedOn: (count) => `${count} weitergegeben`,
  fallbackChannel: 'Auffangkanal',
  unreachable: (names, more, why, mend) =>
    `Nicht erreichbar: ${new Intl.ListFormat('de').format([...names, ...(more > 0 ? [`${more} weitere`] : [])])}. ${why}. ${mend}`,
  unanswered: (questions) =>
    `Bei ${questions === 1 ? 'einer Frage' : `${questions} Fragen`} der letzten 30 Tage ließ sich niemand nennen. Beispielfragen in den Dokumenten bringen mir bei, wohin sie gehören.`,
};
