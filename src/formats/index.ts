import type { Document } from '../documents/document.ts';
import type { YamlMap } from '../documents/yaml-node.ts';
import { backstage } from './backstage.ts';
import { charter } from './charter.ts';
import { codeowners } from './codeowners.ts';
import { unknownFormat } from './format-problems.ts';
import { framework } from './framework.ts';
import { ladderData } from './ladder-data.ts';
import { ownersAliases, ownersFile } from './owners-file.ts';
import { ownershipTable } from './ownership-table.ts';
import { personas } from './personas.ts';
import { profile } from './profile.ts';
import { raci } from './raci.ts';
import { readReview } from './review-fields.ts';
import { reviews } from './reviews.ts';
import type { Format, Reading } from './role-entry.ts';
import { routing } from './routing.ts';
import { skillMatrix, untitledMatrix } from './skill-matrix.ts';

/** All formats; the first that recognises a document reads it. To add one, write it in a file of its own and list it here. */
export const formats: readonly Format[] = [
  routing,
  reviews,
  codeowners,
  ownersFile,
  ownersAliases,
  backstage,
  framework,
  ladderData,
  raci,
  ownershipTable,
  personas,
  skillMatrix,
  charter,
  profile,
  untitledMatrix,
];

/**
 * One document → what it says about roles. A file of several is read piece by piece where no format knows the whole. A
 * document of no known shape gives one problem that says what was looked for.
 */
export function readDocument(document: Document): Reading {
  const { more, ...first } = document;
  const format = formats.find((one) => (more === undefined || one.several) && one.recognises(document));
  if (format !== undefined) return withReview(format.read(document), document);
  if (more !== undefined) return joinReadings(piecesOf(first, more).map(readDocument));
  const shapes = formats.map(({ name, shape }) => `${name} (${shape})`);
  return { entries: [], outOfScope: [], problems: [unknownFormat(document, shapes)] };
}

function piecesOf(first: Document, more: readonly YamlMap[]): readonly Document[] {
  const others = more.map((data) => ({ ...first, data }));
  return first.data.entries.size === 0 ? others : [first, ...others];
}

function joinReadings(readings: readonly Reading[]): Reading {
  return {
    entries: readings.flatMap(({ entries }) => entries),
    outOfScope: readings.flatMap(({ outOfScope }) => outOfScope),
    owned: readings.flatMap(({ owned = [] }) => owned),
    fallbackChannel: readings.map((one) => one.fallbackChannel).find(Boolean) ?? null,
    reviews: readings.flatMap(({ reviews = [] }) => reviews),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** Whatever its format, a document may say when somebody last found it right. */
function withReview(reading: Reading, { data, path }: Document): Reading {
  const own = readReview(data, path);
  return {
    ...reading,
    reviews: [...own.reviews, ...(reading.reviews ?? [])],
    problems: [...reading.problems, ...own.problems],
  };
}
