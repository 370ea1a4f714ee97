import { de } from './de/index.ts';
import { en, type Messages } from './en/index.ts';

export type { Messages } from './en/index.ts';

const LANGUAGES = { en, de } satisfies Readonly<Record<string, Messages>>;

export type Language = keyof typeof LANGUAGES;

/** As they are written in settings: "en". */
export const languages = Object.keys(LANGUAGES) as readonly Language[];

export const messagesIn = (language: Language): Messages => LANGUAGES[language];
