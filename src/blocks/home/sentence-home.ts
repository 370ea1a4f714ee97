import type { HomeView } from '@slack/types';
import { drawParagraphs } from '../answers/paragraphs.ts';

/** A Home tab that says one thing only. */
export const sentenceHome = (sentence: string): HomeView => ({
  type: 'home',
  blocks: [drawParagraphs([[sentence]])],
});
