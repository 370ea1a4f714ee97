import type { AuthorView, Explanation } from './author-wire.ts';

/** Whoever answers from documents, as their authors see it: what the page shows under "Documents". */
export interface AuthorService {
  /** All but the explanation of a sentence. */
  overview(): Omit<AuthorView, 'explanation'>;
  /** The answer as people would get it now, and its reasons. */
  explain(text: string): Explanation;
  /**
   * Writes the text into the routing document of the role (a slug), as an example of what people ask it, and gives the
   * place (`path:line`). Throws an `Error` in words for its author where it cannot.
   */
  teach(text: string, role: string): string;
  /** Calls back after each change of the documents, and while they are learned. Returns how to stop. */
  onChange(changed: () => void): () => void;
}
