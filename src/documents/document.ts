import type { YamlMap } from './data/yaml-node.ts';
import type { Mark } from './markdown/marks.ts';
import type { Problem } from './problem.ts';

/** A line of text as a reader sees it: Markdown marks gone, wrapped lines joined. `line` counts from 1 in the file. */
export interface Line {
  readonly text: string;
  /** What stands emphasised at the start ("Success metric" in `*Success metric*: …`), or null. */
  readonly lead: string | null;
  /** Whether the lead is bold: labels in bold stand for headings, words in italics do not. */
  readonly bold: boolean;
  /** What follows the lead, punctuation included; all of `text` where there is no lead. */
  readonly rest: string;
  readonly line: number;
}

/** One cell of a table row, with the heading of its column. */
export interface Cell {
  readonly head: string;
  readonly lines: readonly Line[];
}

/** A bullet, paragraph, table row or code block. */
export interface Item {
  readonly kind: 'bullet' | 'paragraph' | 'row' | 'code';
  /** Its own text: more than one line only where the author broke it on purpose. */
  readonly lines: readonly Line[];
  /** What is nested below it. */
  readonly items: readonly Item[];
  /** Rows only. */
  readonly cells: readonly Cell[];
  /** Of the first row of a table of two columns: their headings, which may be a row like any other ("Purpose | No boat waits"). */
  readonly above?: Item;
  readonly line: number;
}

/** A heading with what stands under it; the document itself is a section of level 0 without a title. */
export interface Section {
  readonly title: string;
  readonly level: number;
  readonly line: number;
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
}

/** A file, read: front matter (or the whole file, if it is YAML) in `data`, everything else in `body`. */
export interface Document {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  readonly data: YamlMap;
  readonly body: Section;
  /** Links and struck words, which the text of the body shows as plain words. */
  readonly marks?: readonly Mark[];
  /** YAML and JSON only: further documents of the same file, or all items of a file that is a list. */
  readonly more?: readonly YamlMap[];
  /** Only files without markup, such as CODEOWNERS: their lines as written. */
  readonly lines?: readonly PlainLine[];
}

/** A line as it stands in the file, which counts from 1. */
export interface PlainLine {
  readonly text: string;
  readonly line: number;
}

/** Either the document or the one problem that kept it from loading. */
export interface Parsed {
  readonly document: Document | null;
  readonly problems: readonly Problem[];
}
