import type { Problem, Source } from '../../documents/problem.ts';
import { program } from '../../installation.ts';

/** A role that a document names and no document describes. */
export interface Unknown {
  readonly name: string;
  /** A role whose name is nearly the same, or null. */
  readonly near: string | null;
  readonly source: Source;
}

const SHOWN = 6;

/** A slip of the pen is a line of its own, with the name that was meant; one line tells of all others, the most wanted first. */
export function unknownRoles(found: readonly Unknown[]): readonly Problem[] {
  const slips = found.flatMap(({ name, near, source }) =>
    near === null ? [] : [warning(source, `"${name}" ${IS} Did you mean "${near}"?`)],
  );
  const wanted = byName(found.filter(({ near }) => near === null)).sort((a, b) => b.length - a.length);
  const [first] = wanted[0] ?? [];
  if (first === undefined) return slips;
  if (wanted.length === 1)
    return [...slips, warning(first.source, `${placed(wanted[0] ?? [], first)} ${IS} ${MEND}`)];
  const shown = wanted.slice(0, SHOWN).map((all) => placed(all, first));
  const more = wanted.length > SHOWN ? ` and ${wanted.length - SHOWN} more` : '';
  return [...slips, warning(first.source, `${shown.join(', ')}${more} ${ARE}`)];
}

const IS = 'is no role that any document describes.';
const MEND = 'Add a document for it, or correct the name.';
const ARE = `are no roles that any document describes. Add documents for those that people should find, or correct the names; "${program} gaps" lists all of them.`;

function byName(found: readonly Unknown[]): (readonly Unknown[])[] {
  const groups = new Map<string, Unknown[]>();
  for (const one of found) {
    const key = one.name.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Where it stands, unless the line itself says so, and how often. */
function placed(all: readonly Unknown[], shown: Unknown): string {
  const [first] = all;
  if (first === undefined) return '';
  const { path, line } = first.source;
  const place = first === shown ? [] : [path === shown.source.path ? `line ${line}` : `${path}:${line}`];
  const times = all.length > 1 ? [`${all.length} times`] : [];
  const said = [...place, ...times].join(', ');
  return `"${first.name}"${said === '' ? '' : ` (${said})`}`;
}

function warning(source: Source, message: string): Problem {
  return { ...source, severity: 'warning', rule: 'unknown-role', message };
}
