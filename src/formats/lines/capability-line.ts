import type { Line } from '../../documents/document.ts';
import type { Source } from '../../documents/problem.ts';
import type { Capability } from '../parts/facts.ts';
import { trimmed } from './item-text.ts';

const LEVEL =
  /^(?:novice|beginner|basics?|fundamentals?|foundation(?:al)?|aware(?:ness)?|familiar(?:ity)?|elementary|junior|working(?: knowledge)?|intermediate|competent|proficient|practitioner|practising|skilled|solid|strong|good|advanced|senior|expert|master(?:y)?|authority|fluent|experienced|independent|leading|learning|high|medium|low|mid|level \d|l\d|\d ?\/ ?\d|[1-9]|[★☆⭐]+)(?:[ -](?:level|user|proficienc(?:y|ies)|knowledge|skills?))?(?:(?: to |[ ]?[-–/] ?)\p{L}+)?$/iu;

/** Whether a text says how well somebody does something, on any common scale. */
export function isLevelName(text: string): boolean {
  return LEVEL.test(text);
}

/** "Name — Level (details)", "Name: Level", "Name (Level): details", "Level: names". */
export function readCapabilityLine(line: Line, source: Source): Capability {
  const { name, rest } = nameAndRest(line);
  if (LEVEL.test(name) && rest !== '') return { name: rest, level: name, details: null, source };
  const bracket = rest.search(/[([]/);
  const head = trimmed(bracket < 0 ? rest : rest.slice(0, bracket));
  const tail = bracket < 0 ? '' : rest.slice(bracket);
  if (head === '') return { name, ...levelInBrackets(tail), source };
  if (isLevel(head, tail !== '')) return { name, level: head, details: unwrapped(tail) || null, source };
  return { name, ...levelAtAnEnd(rest), source };
}

function nameAndRest(line: Line): { readonly name: string; readonly rest: string } {
  if (line.lead !== null && line.rest !== '') return { name: line.lead, rest: trimmed(line.rest) };
  const levelled = /^(.+?)\s+([([]([^()[\]]+)[)\]].*)$/.exec(line.text);
  if (levelled !== null && LEVEL.test(levelled[3]?.trim() ?? '')) return pair(levelled[1], levelled[2]);
  const dashed = /^([^([]+?)(?:\s+[–—-]\s+|\s*[–—]\s*|:\s+)(.+)$/.exec(line.text);
  if (dashed !== null) return pair(dashed[1], dashed[2]);
  const bracket = /^([^([]+?)\s+(\(.+\))$/.exec(line.text);
  return bracket === null ? { name: line.text, rest: '' } : pair(bracket[1], bracket[2]);
}

function pair(name = '', rest = ''): { readonly name: string; readonly rest: string } {
  return { name: name.trim(), rest: rest.trim() };
}

type Judged = Pick<Capability, 'level' | 'details'>;

function levelInBrackets(text: string): Judged {
  const [, inside = '', after = ''] = /^[([]([^()[\]]*)[)\]](.*)$/.exec(text) ?? [];
  const level = LEVEL.test(inside.trim()) ? inside.trim() : null;
  return { level, details: (level === null ? unwrapped(text) : trimmed(after)) || null };
}

/** A word that no list knows counts as a level where details in brackets follow it: the scale is the author's own. */
function isLevel(text: string, hasDetails: boolean): boolean {
  return LEVEL.test(text) || (hasDetails && text.split(' ').length <= 2 && !/[,.;]/.test(text));
}

/** "Advanced, 5 years" and "5 years, Advanced"; anything else is all details. */
function levelAtAnEnd(rest: string): Judged {
  const parts = rest.split(/\s*[–—:;,.]\s+|\s+-\s+/);
  const first = trimmed(parts[0] ?? '');
  const last = trimmed(parts.at(-1) ?? '');
  if (LEVEL.test(first))
    return { level: first, details: trimmed(rest.slice(rest.indexOf(first) + first.length)) || null };
  if (parts.length < 2 || !LEVEL.test(last)) return { level: null, details: trimmed(rest) || null };
  return { level: last, details: trimmed(rest.slice(0, rest.lastIndexOf(last))).replace(/,$/, '') || null };
}

/** Without the one pair of brackets that encloses all of it, if one does. */
function unwrapped(text: string): string {
  const bare = trimmed(text);
  let depth = 0;
  for (let index = 0; index < bare.length; index++) {
    if (/[([]/.test(bare[index] ?? '')) depth++;
    if (/[)\]]/.test(bare[index] ?? '')) depth--;
    if (depth === 0) return index === bare.length - 1 && index > 0 ? bare.slice(1, -1).trim() : bare;
  }
  return bare;
}
