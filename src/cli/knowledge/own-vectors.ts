import type { Settings } from '../../config.ts';
import { NoWordVectors, readVectors } from '../../search/word-vectors/text-vectors.ts';
import type { WordVectors } from '../../search/word-vectors/word-vectors.ts';

/** The company's own word vectors; null where the settings name none, or none that can be read, which is told. */
export async function ownVectors(
  { wordVectors }: Pick<Settings, 'wordVectors'>,
  tell: (why: string) => void,
): Promise<WordVectors | null> {
  if (wordVectors === null) return null;
  const read = await tryVectors(wordVectors);
  if (typeof read !== 'string') return read;
  tell(`The file that WORD_VECTORS names ${read}`);
  return null;
}

/** Or why there are none, as the end of a sentence. */
export async function tryVectors(path: string): Promise<WordVectors | string> {
  try {
    return await readVectors(path);
  } catch (error) {
    if (error instanceof NoWordVectors) return error.message;
    const { code } = error as NodeJS.ErrnoException;
    return code === undefined ? 'cannot be read.' : `cannot be read (${code}).`;
  }
}
