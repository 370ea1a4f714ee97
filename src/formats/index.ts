import type { Document } from '../documents/document.ts';
import { charter } from './charter.ts';
import { unknownFormat } from './format-problems.ts';
import { framework } from './framework.ts';
import { personas } from './personas.ts';
import { profile } from './profile.ts';
import type { Format, Reading } from './role-entry.ts';
import { routing } from './routing.ts';
import { skillMatrix, untitledMatrix } from './skill-matrix.ts';

/** All formats; the first that recognises a document reads it. To add one, write it in a file of its own and list it here. */
export const formats: readonly Format[] = [
  routing,
  framework,
  personas,
  skillMatrix,
  charter,
  profile,
  untitledMatrix,
];

/** One document → what it says about roles. A document of no known shape gives one problem that says what was looked for. */
export function readDocument(document: Document): Reading {
  const format = formats.find((one) => one.recognises(document));
  if (format !== undefined) return format.read(document);
  const shapes = formats.map(({ name, shape }) => `${name} (${shape})`);
  return { entries: [], outOfScope: [], problems: [unknownFormat(document, shapes)] };
}
