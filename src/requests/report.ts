import type { Source } from '../documents/problem.ts';

/** Something that somebody finds wrong in the documents. It is a request like any other, to whoever looks after them. */
export interface Report {
  /** Line that is wrong, word for word; null where it is none of those that were shown, or nothing is written yet. */
  readonly line: (Source & { readonly text: string }) | null;
  /** What the answer was about, such as "Platform Engineer: metrics". */
  readonly about: string;
  /** Owner of the document, where that is a person: their channel is the role's, so they are named in the text. */
  readonly owner: string | null;
  /** What is wrong, in the person's words. */
  readonly words: string;
}

/** The text of the request, beginning with what it is about. */
export function reportText({ line, about, owner, words }: Report): string {
  const title = line ? `${line.path}:${line.line}` : about;
  return [
    `This is wrong: ${title}`,
    ...(line ? [`“${line.text}”`] : []),
    words,
    ...(owner ? [`Owner of the document: ${owner}`] : []),
  ].join('\n\n');
}

const DOCUMENT = 'document:';

/** What stands in the place of a role's slug where a request is for the owner of a document. */
export const documentSlug = (path: string): string => `${DOCUMENT}${path}`;

/** The path in such a slug; null in any other. */
export const documentIn = (slug: string): string | null =>
  slug.startsWith(DOCUMENT) ? slug.slice(DOCUMENT.length) : null;
