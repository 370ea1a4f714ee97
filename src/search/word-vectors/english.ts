import { readFileSync } from 'node:fs';
import { shipped } from '../../installation.ts';
import { lazily } from '../lazily.ts';
import { unpackVectors } from './packed-vectors.ts';

/** What ships: 30,000 English words (docs/decisions/0028). */
export const englishVectors = lazily(() =>
  unpackVectors(readFileSync(shipped('src/search/word-vectors/english.vectors'))),
);
