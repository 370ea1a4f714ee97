import type { Messages } from '../en/index.ts';

const UNITS: readonly (readonly [days: number, plural: string])[] = [
  [365.25, 'Jahren'],
  [365.25 / 12, 'Monaten'],
  [7, 'Wochen'],
  [1, 'Tagen'],
];

export const time: Messages['time'] = {
  locale: 'de-DE',
  ago(days: number): string {
    if (days === 0) return 'heute';
    if (days === 1) return 'gestern';
    const [length, plural] = UNITS.find(([unit]) => days >= 2 * unit) ?? [1, 'Tagen'];
    return `vor ${Math.floor(days / length)} ${plural}`;
  },
  today: 'heute',
  tomorrow: 'morgen',
  on: (day) => `am ${day}`,
  moment: (day, time, zone) => `${day} um ${time} Uhr (${zone})`,
  zone: (place) => `Zeit in ${place}`,
  reviewed: 'Geprüft',
  overdue: 'Prüfung überfällig',
  since: (day: string) => `seit ${day}`,
  more: (count: number) => `${count} weitere`,
  length(minutes: number): string {
    const [size, one, many] =
      minutes % (8 * 60) === 0
        ? ([8 * 60, 'eines Tages', 'Tagen'] as const)
        : minutes % 60 === 0
          ? ([60, 'einer Stunde', 'Stunden'] as const)
          : ([1, 'einer Minute', 'Minuten'] as const);
    const count = minutes / size;
    return count === 1 ? one : `von ${count} ${many}`;
  },
  claimedWithin: (length: string) => `übernommen innerhalb ${length}`,
  resolvedWithin: (length: string) => `erledigt innerhalb ${length}`,
  aim: (parts: readonly string[]) => `${parts.join(' und ')} (Arbeitszeit)`,
};
