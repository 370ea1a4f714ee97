import { doubtful, type Finding, fine } from '../../slack/check-up/finding.ts';
import { tryVectors } from '../knowledge/own-vectors.ts';

/** Whether the file of WORD_VECTORS can be read, and what is in it. */
export async function checkVectors(path: string | null): Promise<readonly Finding[]> {
  if (path === null) return [];
  const read = await tryVectors(path);
  if (typeof read !== 'string')
    return [fine('WORD_VECTORS', `Read: ${read.count} words, of ${read.size} numbers each.`)];
  return [
    doubtful(
      'WORD_VECTORS',
      `The file ${read}`,
      'Name a file of word vectors as text, unpacked, such as cc.de.300.vec, or leave it out.',
    ),
  ];
}
