import { readFileSync } from 'node:fs';
import { SettingsError } from '../../config.ts';
import { type LabelledQuestion, labelledQuestion } from './evaluate.ts';

/** A labelled question and its line in the file, from 1. */
export interface Label {
  readonly label: LabelledQuestion;
  readonly line: number;
}

/** Reads labelled questions, one JSON object a line. Throws `SettingsError` at the first line that is none. */
export function readLabels(file: string): Label[] {
  const lines = readText(file).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const read = labelledQuestion.safeParse(parseJson(line));
    if (read.success) return [{ label: read.data, line: index + 1 }];
    const [issue] = read.error.issues;
    throw new SettingsError(
      `${file}:${index + 1}: this line is no labelled question (${issue?.path.join('.') || 'the line'}: ${issue?.message}). Expected {"q": "…", "kind": "route", "role": "…", "accept": ["…"]}.`,
    );
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingsError(
      `"${file}" cannot be read. It should be a file of labelled questions, one JSON object a line.`,
    );
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
