import { textAt, valueAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import type { Format } from '../profiles/role-entry.ts';
import { type DaysOff, isDay } from './days-off.ts';
import type { Report } from './working-hours.ts';

const EXAMPLE =
  'Write a day as 2026-12-24, days in a row as 2026-12-24..2027-01-01, and what comes every year as "12-25".';

/** Days off of the whole company, or of a region: a list, or days with their names. */
export const holidays: Format = {
  name: 'list of holidays',
  shape: 'a YAML file with "holidays:" over days such as 2026-12-24, for everybody or a region',
  recognises({ data, body }) {
    const isData = body.sections.length === 0 && body.items.length === 0;
    return isData && data.entries.has('holidays') && !data.entries.has('role');
  },
  read({ data, path }: Document) {
    const problems: Problem[] = [];
    const report: Report = (node, rule, message) => {
      problems.push({ path, line: node.line, severity: 'warning', rule, message });
      return null;
    };
    const region = textAt(data, 'region')?.text.trim();
    const found = readHolidays(data, report).map((days) => (region ? { ...days, region } : days));
    for (const { key, line } of data.entries.values())
      if (key !== 'holidays' && key !== 'region')
        report(
          { line },
          'unknown-key',
          `The key "${key}" is not known in a list of holidays, so it was not read.`,
        );
    return { entries: [], outOfScope: [], holidays: found, problems };
  },
};

/** Reads `holidays:`; what is no day is a problem, and the others count all the same. */
export function readHolidays(data: YamlMap, report: Report): readonly DaysOff[] {
  return daysIn(valueAt(data, 'holidays')).flatMap(({ text, line }) => {
    const days = daysOff(text);
    return (
      days ?? report({ line }, 'bad-holiday', `"${text}" is no day, so it was not read. ${EXAMPLE}`) ?? []
    );
  });
}

interface Written {
  readonly text: string;
  readonly line: number;
}

/** As a list, as a mapping of days to their names, or as a list of such. */
function daysIn(node: YamlNode | null): readonly Written[] {
  if (node === null || node.kind === 'null') return [];
  if (node.kind === 'text') return [{ text: node.text.trim(), line: node.line }];
  if (node.kind === 'list') return node.items.flatMap(daysIn);
  return [...node.entries.values()].map(({ key, line }) => ({ text: key.trim(), line }));
}

function daysOff(text: string): DaysOff | null {
  const [first = '', last = first, ...more] = text.split(/\s*\.\.\s*/);
  const isYearly = /^\d{2}-\d{2}$/.test(first) && /^\d{2}-\d{2}$/.test(last);
  const isSound = more.length === 0 && [first, last].every((day) => isDay(isYearly ? `2024-${day}` : day));
  // From December into January, a yearly row of days goes over the end of the year.
  return isSound && (isYearly || first <= last) ? { first, last } : null;
}
