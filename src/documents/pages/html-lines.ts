import { Parser } from 'htmlparser2';
import type { RawLine } from '../markdown/logical-lines.ts';

/** What no reader of a page reads as part of it. */
const UNSEEN = /^(?:script|style|nav|footer|svg|noscript|template|select|button|iframe|object)$/;
const BLOCK =
  /^(?:p|div|section|article|main|header|aside|blockquote|figure|figcaption|dl|dd|address|fieldset|form|hr|details|body|html|head)$/;
const MARKS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', code: '`' };
/** Marks, and no words yet. */
const BARE = /^[\s#*`-]*$/;

interface Writing {
  readonly lines: RawLine[];
  text: string;
  /** Of the file, at which we are, and at which the text began. */
  line: number;
  since: number;
  depth: number;
  /** The element that is passed over until it closes, or null. */
  unseen: string | null;
  inTable: number;
  readonly hasTitle: boolean;
}

/** A page in HTML as lines of Markdown, each with the line it has in the file; tables stay as they are, for whoever reads tables. */
export function htmlLines(html: string): readonly RawLine[] {
  const hasTitle = /<h1[\s>]/i.test(html);
  const page: Writing = {
    lines: [],
    text: '',
    line: 1,
    since: 1,
    depth: 0,
    unseen: null,
    inTable: 0,
    hasTitle,
  };
  let at = 0;
  /** Up to where the parser is, and what it has just read. */
  const token = (): string => {
    const [start, end] = [parser.startIndex, parser.endIndex + 1];
    page.line += newlines(html.slice(at, start));
    at = start;
    return html.slice(start, end);
  };
  const parser = new Parser(
    {
      onopentag: (name) => tag(name, false, token(), page),
      onclosetag: (name, isImplied) => tag(name, true, isImplied ? '' : token(), page),
      ontext: () => write(token(), page),
    },
    { decodeEntities: false },
  );
  parser.end(html);
  flush(page);
  return page.lines;
}

const newlines = (text: string): number => text.split('\n').length - 1;

function write(text: string, page: Writing): void {
  if (page.unseen !== null) return;
  if (page.inTable > 0) keepTable(text, page);
  else writeWords(text, page);
}

function writeWords(text: string, page: Writing): void {
  const said = text.replace(/\s+/g, ' ');
  if (BARE.test(page.text)) {
    if (said.trim() === '') return;
    page.since = page.line + (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1;
  }
  page.text += said;
}

/** Line by line, as they stand. */
function keepTable(text: string, page: Writing): void {
  const [first = '', ...others] = text.split('\n');
  page.text += first;
  others.forEach((line, index) => {
    page.lines.push({ text: page.text, line: page.line + index });
    page.text = line;
  });
}

function tag(name: string, closes: boolean, token: string, page: Writing): void {
  if (page.unseen !== null) {
    if (closes && name === page.unseen) page.unseen = null;
  } else if (name === 'table' || page.inTable > 0) tableTag(name, closes, token, page);
  else if (UNSEEN.test(name) || (name === 'title' && page.hasTitle)) page.unseen = closes ? null : name;
  else if (MARKS[name] !== undefined) mark(MARKS[name], closes, page);
  else blockTag(name, closes, page);
}

function tableTag(name: string, closes: boolean, token: string, page: Writing): void {
  if (name === 'table' && page.inTable === 0 && !closes) flush(page);
  keepTable(token, page);
  if (name === 'table') page.inTable += closes ? -1 : 1;
  if (page.inTable > 0 || name !== 'table') return;
  page.lines.push({ text: page.text, line: page.line }, { text: '', line: page.line });
  page.text = '';
}

/** Marks stand close to their words, or they are none. */
function mark(sign: string, closes: boolean, page: Writing): void {
  if (BARE.test(page.text)) page.since = page.line;
  const space = /\s$/.test(page.text) ? ' ' : '';
  if (!closes) page.text += sign;
  else if (page.text.endsWith(sign)) page.text = page.text.slice(0, -sign.length);
  else page.text = `${page.text.trimEnd()}${sign}${space}`;
}

function blockTag(name: string, closes: boolean, page: Writing): void {
  const heading = /^h([1-6])$/.exec(name)?.[1] ?? (name === 'title' ? '1' : null);
  if (heading !== null) start(closes ? '' : `${'#'.repeat(Number(heading))} `, page);
  else if (name === 'ul' || name === 'ol') list(closes, page);
  else if (name === 'li') item(closes, page);
  else if (name === 'br' && !closes) lineBreak(page);
  else if (name === 'dt' || name === 'summary') labelTag(closes, page);
  else if (name === 'pre') fence(page);
  else if (BLOCK.test(name)) start('', page);
}

/** A paragraph within a bullet is part of it. */
function start(prefix: string, page: Writing): void {
  flush(page);
  if (page.depth === 0 || prefix !== '') page.lines.push({ text: '', line: page.line });
  page.text = prefix;
}

function list(closes: boolean, page: Writing): void {
  flush(page);
  page.depth = Math.max(0, page.depth + (closes ? -1 : 1));
  if (page.depth === 0) page.lines.push({ text: '', line: page.line });
}

function item(closes: boolean, page: Writing): void {
  flush(page);
  if (!closes) page.text = `${'  '.repeat(Math.max(0, page.depth - 1))}- `;
}

function lineBreak(page: Writing): void {
  if (page.text.trim() === '' || page.depth > 0) page.text += ' ';
  else page.text += '<br>';
}

function labelTag(closes: boolean, page: Writing): void {
  if (!closes) start('**', page);
  else {
    page.text = `${page.text.trimEnd()}**`;
    start('', page);
  }
}

function fence(page: Writing): void {
  flush(page);
  page.lines.push({ text: '```', line: page.line });
}

function flush(page: Writing): void {
  if (!BARE.test(page.text)) {
    const indent = page.text.trimStart().startsWith('- ') || page.depth === 0 ? '' : '  '.repeat(page.depth);
    page.lines.push({ text: `${indent}${page.text.trimEnd()}`, line: page.since });
  }
  page.text = '';
}
