import type { Messages } from '../messages/messages.ts';

/** A picture as a drawing, and the same in words. */
export interface Picture {
  /** Fit for a file name, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly svg: string;
  /** In pixels, before it is enlarged. */
  readonly width: number;
  readonly height: number;
  /** What it shows, one sentence each. */
  readonly sentences: readonly string[];
}

/** For people who do not see it: title and sentences, at most `most` characters, and how many sentences are left out. */
export function altText({ title, sentences }: Picture, most: number, say: Messages['drawings']): string {
  const said = [`${title}.`];
  for (const [index, sentence] of sentences.entries()) {
    const rest = say.andMoreToSay(sentences.length - index);
    const isLast = index === sentences.length - 1;
    const length = [...said, sentence, ...(isLast ? [] : [rest])].join(' ').length;
    if (length > most) return [...said, rest].join(' ').slice(0, most);
    said.push(sentence);
  }
  return said.join(' ').slice(0, most);
}

/** Whatever a slug holds, it names no other folder, and is no longer than a file system takes. */
export const fileName = (slug: string, ending: string): string =>
  `${slug.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 60)}-${ending}`;
