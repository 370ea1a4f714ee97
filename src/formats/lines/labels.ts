import type { Item, Line } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { sectionKind } from './section-kind.ts';

/** `all`: "**Role:** text" opens a part. `bare`: only a label that stands alone does, the rest is a list of its own. */
export type Labels = 'all' | 'bare';

export interface Label {
  readonly title: string;
  readonly line: number;
  readonly items: readonly Item[];
}

/** "**Role**: Team Lead" below somebody's name. */
export const ROLE = /^(?:roles?|rolle|rôle|rol)$/i;

/** "- **Responsibilities**:" over bullets of its own. */
export const isLabelOver = ({ lines: [first, ...others], items }: Item): boolean =>
  first !== undefined && others.length === 0 && items.length > 0 && restText(first) === '';

export const isLabelled = (item: Item): boolean =>
  labelIn(item.lines[0]) !== null || longLabel(item) !== null;

/** "Requirements (one or several of these):" over a list. */
const longLabel = ({ lines: [first], items }: Item): string | null =>
  items.length > 0 ? (/^([^.!?:]{2,60}):$/.exec(first?.text ?? '')?.[1] ?? null) : null;

/** "**Role**" on a line of its own, "**Role:** text", "Responsibilities:" over a list. */
export function paragraphLabel(
  item: Item,
  next: Item | undefined,
  labels: Labels,
  beside: boolean,
): Label | null {
  const [first] = item.lines;
  const title = first === undefined || item.kind !== 'paragraph' ? null : labelIn(first);
  if (first === undefined || title === null) return null;
  const inline = restText(first);
  const own = withoutLabel(item, first, inline);
  if (own.length === 0 && (next === undefined || next.kind === 'code')) return null;
  if (inline !== '' && (labels === 'bare' || (sectionKind(title) === null && !beside))) return null;
  if (FORM.test(title) && next?.kind === 'bullet') return null;
  if (title.length > 60 || /[.!?]$/.test(title)) return null;
  const items = own.length === 0 ? [] : [{ ...item, lines: own, line: own[0]?.line ?? item.line }];
  return { title, line: first.line, items: [...items, ...item.items] };
}

/** "**Job Description**" over a form is the title of the page. */
const FORM = /^(?:job|position|role|post) (?:description|profile|specification)$/i;

/** "- **Role**: text", or "- **Responsibilities**:" with bullets below. Beside such a one, others name sections as well. */
export function bulletLabel(item: Item, beside: boolean): Label | null {
  const [first] = item.lines;
  const title = first === undefined ? null : (labelIn(first) ?? longLabel(item));
  if (first === undefined || title === null || (sectionKind(title) === null && !beside && !ROLE.test(title)))
    return null;
  const inline = restText(first);
  if (inline === '' && item.items.length === 0 && item.lines.length === 1) return null;
  const own = withoutLabel(item, first, inline);
  const items: readonly Item[] =
    own.length === 0 ? [] : [{ ...item, kind: 'paragraph', lines: own, items: [] }];
  return { title, line: first.line, items: [...items, ...item.items] };
}

function withoutLabel(item: Item, first: Line, inline: string): readonly Line[] {
  const rest = item.lines.slice(1);
  return inline === '' ? rest : [plainLine(inline, first.line), ...rest];
}

export function labelIn(line: Line | undefined): string | null {
  if (line === undefined) return null;
  if (line.lead !== null)
    return (line.bold && line.rest === '') || /^\s*:/.test(line.rest) ? line.lead : null;
  return /^([^.!?:]{2,40}):$/.exec(line.text)?.[1] ?? plainLabel(line.text);
}

/** "Responsibilities: text" without emphasis: only words that name a section count as a label. */
function plainLabel(text: string): string | null {
  const title = /^([^.!?:]{2,40}):\s/.exec(text)?.[1] ?? null;
  return title !== null && (sectionKind(title) !== null || ROLE.test(title)) ? title : null;
}

export function restText(line: Line): string {
  return (line.lead === null ? line.text.replace(/^[^:]*:/, '') : line.rest.replace(/^\s*:/, '')).trim();
}
