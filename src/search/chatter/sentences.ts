import { GERMAN } from './de.ts';
import { MORE_GERMAN } from './de-more.ts';
import { ENGLISH } from './en.ts';
import { MORE_ENGLISH } from './en-more.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';

/** Everyday sentences, language by language. A further language is a further file. */
export const EVERYDAY: readonly (readonly string[])[] = [
  ENGLISH + MORE_ENGLISH,
  GERMAN + MORE_GERMAN,
  FRENCH,
  SPANISH,
].map((text) => text.split('\n').filter((line) => line !== ''));
