import { remembered } from '../../remembered.ts';

/** Titles are looked at by one format after the other, and the same ones, short ones, stand in many a document. */
const [MOST, LONGEST] = [4096, 100];

/** A function of a title that keeps what it said of the last few thousand of them. */
export const byTitle = <T>(of: (title: string) => T): ((title: string) => T) => remembered(of, MOST, LONGEST);
