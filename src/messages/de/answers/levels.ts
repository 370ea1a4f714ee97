import type { Messages } from '../../en/index.ts';
import { bold, italic } from '../../spans.ts';

const stufen = (levels: readonly number[]) => `Stufe ${levels.join(' und ')}`;

export const levels: Messages['levels'] = {
  ofRole: (role: string) => `${role}: Stufen`,
  title: (role: string, levels: readonly number[], topic: string | null) =>
    `${role}: ${levels.length === 0 ? 'Stufen' : stufen(levels)}${topic === null ? '' : `, ${topic}`}`,
  session: (role: string, levels: readonly number[]) =>
    `${role}, ${levels.length === 0 ? 'Stufen' : stufen(levels)}`,
  level: (level: number) => `Stufe ${level}`,
  sideLabel: (role: string, level: number) => `${role}, Stufe ${level}`,
  place: (level, topic) => `Stufe ${level}, ${topic}`,
  highest: (level: number, ladder: string) => `Stufe ${level} ist die höchste: ${ladder}.`,
  goOn: 'Weiter',
  partsFollow: (count: number) =>
    count === 1 ? 'Ein Teil folgt noch: „Weiter“.' : `${count} Teile folgen noch: „Weiter“.`,
  example: (example: string) => ['Zum Beispiel: ', italic(example)],
  nextTo: (level: number, next: number) => `${level} neben ${next}`,
  allTopics: 'Alle Themen',
  allLevels: 'Alle Stufen',
  overview: (title: string, levels: number, topics: readonly string[]) =>
    `${title} hat ${levels === 1 ? 'eine Stufe' : `${levels} Stufen`} und ${topics.length === 1 ? 'ein Thema' : `${topics.length} Themen`}: ${topics.join(', ')}.`,
  line: (level: number, first: string, others: number) => [
    bold(`Stufe ${level}`),
    `: ${first}`,
    others > 0 ? italic(` (und ${others} weitere)`) : '',
  ],
  emptyLine: (level: number) => [bold(`Stufe ${level}`), ': dazu steht nichts'],
  blank: (lower: number | null, higher: number | null) => {
    const near = [
      lower === null ? [] : `${lower} darunter`,
      higher === null ? [] : `${higher} darüber`,
    ].flat();
    return near.length === 0
      ? 'dazu steht auf keiner Stufe etwas'
      : `dazu steht hier nichts (am nächsten: Stufe ${near.join(' und ')})`;
  },
  blankTopics: (topics: readonly string[]) => `Auf dieser Stufe steht nichts zu ${topics.join(', ')}.`,
  notSpokenOf: (role: string) => `Die Stufen von ${role} sprechen davon nicht.`,
  noFramework: (role: string, others: readonly string[]) =>
    `Für ${role} sind keine Stufen beschrieben.${others.length > 0 ? ` Stufen gibt es für: ${others.join(', ')}.` : ''}`,
  noLevelTitle: (role: string, missing: readonly number[]) =>
    `${role}: keine Stufe ${missing.join(' oder ')}`,
  noLevel: (ladder: string, highest: number, missing: readonly number[]) =>
    `${ladder} hat die Stufen 1 bis ${highest}. Eine Stufe ${missing.join(' oder ')} gibt es nicht.`,
};
