import type { HomeView } from '@slack/types';
import { sentenceBlock } from '../page/rich-text.ts';

/** A Home tab that says one thing only. */
export const sentenceHome = (sentence: string): HomeView => ({
  type: 'home',
  blocks: [sentenceBlock(sentence)],
});
