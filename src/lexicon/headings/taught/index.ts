import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { TaughtHeadings } from './taught-headings.ts';

export type { TaughtHeadings } from './taught-headings.ts';

/** In all languages: which a document is in is for its headings to say. */
export const taughtHeadings: readonly TaughtHeadings[] = [english, german, french, spanish];
