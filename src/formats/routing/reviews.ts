import { valueAt, type YamlEntry, type YamlMap } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import { nearest } from '../lines/nearest.ts';
import type { Format } from '../profiles/role-entry.ts';
import { isReviewKey, type ReviewReading, readReview, reviewKeys } from './review-fields.ts';

/** Upkeep of documents that have no front matter, said beside them: one list for the whole folder, or several. */
export const reviews: Format = {
  name: 'list of reviews',
  shape: 'a YAML file with "reviews:" over paths of documents, each with reviewed, review_every and owner',
  recognises({ data, body }) {
    const isData = body.sections.length === 0 && body.items.length === 0;
    return isData && valueAt(data, 'reviews')?.kind === 'map' && !data.entries.has('role');
  },
  read(document) {
    const list = valueAt(document.data, 'reviews');
    const entries = list?.kind === 'map' ? [...list.entries.values()] : [];
    const readings = entries.map((entry) => readEntry(entry, document.path));
    return {
      entries: [],
      outOfScope: [],
      reviews: readings.flatMap((reading) => reading.reviews),
      problems: [...besides(document), ...readings.flatMap((reading) => reading.problems)],
    };
  },
};

function readEntry({ key, line, value }: YamlEntry, path: string): ReviewReading {
  if (value.kind === 'map') {
    const { reviews: found, problems } = readReview(value, path, key.replace(/^(?:\.?\/)+/, ''));
    return { reviews: found, problems: [...unknownKeys(value, path), ...problems] };
  }
  const message = `What is said of "${key}" was not read. Write it as { reviewed: 2026-05-01, review_every: 6 months, owner: "@ann" }.`;
  return { reviews: [], problems: [{ path, line, severity: 'warning', rule: 'wrong-type', message }] };
}

function besides({ data, path }: Document): readonly Problem[] {
  return [...data.entries.values()]
    .filter(({ key }) => key !== 'reviews')
    .map(({ key, line }) =>
      unknownKey(path, line, `The key "${key}" is not known in a list of reviews. Put it below "reviews:".`),
    );
}

function unknownKeys(map: YamlMap, path: string): readonly Problem[] {
  const unknown = [...map.entries.values()].filter(({ key }) => !isReviewKey(key));
  return unknown.map(({ key, line }) => {
    const near = nearest(key, reviewKeys);
    const hint = near === null ? `Known keys: ${reviewKeys.join(', ')}.` : `Did you mean "${near}"?`;
    return unknownKey(path, line, `The key "${key}" is not known in a review, so it was not read. ${hint}`);
  });
}

function unknownKey(path: string, line: number, message: string): Problem {
  return { path, line, severity: 'warning', rule: 'unknown-key', message };
}
