import { germanQuestions } from './questions/de.ts';
import { englishQuestions } from './questions/en.ts';
import { spanishQuestions } from './questions/es.ts';
import { frenchQuestions } from './questions/fr.ts';
import { INTENTS, type Intent } from './questions/intent.ts';
import type { LabelledQuestions } from './questions/labelled-questions.ts';

/** A question as people type it, with slots, and what is wanted with it. */
export interface Example {
  readonly text: string;
  readonly intent: Intent;
}

const LANGUAGES: readonly LabelledQuestions[] = [
  englishQuestions,
  germanQuestions,
  frenchQuestions,
  spanishQuestions,
];

/** What the reader learns from, all languages together: a question needs not say in which language it is. */
export function examples(languages = LANGUAGES): Example[] {
  return languages.flatMap((questions) =>
    INTENTS.flatMap((intent) => linesOf(questions[intent] ?? '').map((text) => ({ text, intent }))),
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
