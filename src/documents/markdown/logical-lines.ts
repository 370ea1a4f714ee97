import type { Line } from '../document.ts';
import { plainText } from './plain-text.ts';

/** A line as it stands in the file; `text` still has its Markdown marks. */
export interface RawLine {
  readonly text: string;
  readonly line: number;
}

const LEAD = /^(\*\*\*|\*\*|__|\*|_)(?=[^\s*_])(.{1,200}?)(?<=\S)\1(?![*_\p{L}\p{N}])/u;
const BREAK = / {2,}$|\\$|<br\s*\/?>\s*$/i;

/** Joins wrapped lines, and keeps apart what the author broke on purpose or gave a label of its own. */
export function logicalLines(raw: readonly RawLine[]): readonly Line[] {
  const groups: RawLine[][] = [];
  for (const line of raw.flatMap(atBreaks)) {
    const previous = groups.at(-1)?.at(-1);
    if (previous === undefined || endsLine(previous.text) || startsLine(line.text)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map(toLine).filter((line) => line.text !== '');
}

function atBreaks(raw: RawLine): readonly RawLine[] {
  if (!/<br/i.test(raw.text)) return [raw];
  const parts = raw.text.split(/(<br\s*\/?>)/i);
  return parts.flatMap((text, index) =>
    index % 2 === 0 && text.trim() !== '' ? [{ text: text + (parts[index + 1] ?? ''), line: raw.line }] : [],
  );
}

function endsLine(text: string): boolean {
  const trimmed = text.trim();
  return (
    BREAK.test(text) ||
    LEAD.exec(trimmed)?.[0] === trimmed.replace(/:$/, '') ||
    /^[^.!?]{2,40}:$/.test(trimmed)
  );
}

/** `*Success metric*: …`, `**Notes:** …`, `Notes: …` and `2.1 …` speak of something new, wherever the line was wrapped. */
function startsLine(text: string): boolean {
  const lead = LEAD.exec(text.trim());
  if (lead !== null) return /:$/.test(lead[2] ?? '') || /^\s*:/.test(text.trim().slice(lead[0].length));
  return /^\s*(?:[A-Z][\p{L} /&-]{1,30}:|\d{1,2}\.\d{1,2}\.?(?=\s+\p{Lu}))(?:\s|$)/u.test(text);
}

export function toLine(group: readonly RawLine[]): Line {
  const first = group[0];
  const markdown = group
    .map((raw) => raw.text.trim().replace(BREAK, ''))
    .join(' ')
    .trim();
  const lead = /^[*_]/.test(markdown) ? LEAD.exec(markdown) : null;
  const text = plainText(markdown);
  const base = { text, line: first?.line ?? 1 };
  if (lead === null) return plainLine(text, base.line);
  return {
    ...base,
    bold: /^(?:\*\*|__)/.test(lead[1] ?? ''),
    lead: plainText((lead[2] ?? '').replace(/\s*:\s*$/, '')),
    rest: restAfter(lead, markdown),
  };
}

/** A line without marks. */
export function plainLine(text: string, line: number): Line {
  return { text, lead: null, bold: false, rest: text, line };
}

function restAfter(lead: RegExpExecArray, markdown: string): string {
  const colon = /:\s*$/.test(lead[2] ?? '') ? ': ' : '';
  return plainText(colon + markdown.slice(lead[0].length));
}
