import type { Messages } from '../../en/index.ts';

export const sources: Messages['sources'] = {
  source: (places: readonly string[]) => `Quelle: ${places.join(', ')}`,
  more: (count: number) => `${count} weitere`,
  quotes: ['„', '“'],
  cut: 'Der Rest passt nicht in eine Nachricht. Frag nach einem Teil davon, um mehr zu sehen.',
};
