import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';

/** Everyday sentences, language by language. A further language is a further file. */
export const EVERYDAY: readonly (readonly string[])[] = [ENGLISH, GERMAN, FRENCH, SPANISH].map((text) =>
  text.trim().split('\n'),
);
