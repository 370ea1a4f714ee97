import type { Problem } from '../../documents/problem.ts';
import type { Responsibility } from '../../formats/parts/facts.ts';
import type { Role } from '../role.ts';

/** What the guide asks of duties: one of them primary, and figures in their metrics. One line for each role and fault. */
export function checkDuties(roles: readonly Role[]): readonly Problem[] {
  const measured = roles.filter(({ responsibilities }) =>
    responsibilities.some(({ metric }) => metric !== null),
  );
  return [...roles.flatMap(twoPrimaries), ...roles.flatMap(withoutFigure), ...noPrimary(measured)];
}

function twoPrimaries({ name, responsibilities }: Role): readonly Problem[] {
  const marked = responsibilities.filter(({ primary }) => primary);
  const [, second] = marked;
  if (second === undefined) return [];
  const message = `${counted(marked.length)} responsibilities of "${name}" are marked (primary): ${titles(marked)}. Mark exactly one: it counts most where the owner of a question is looked for.`;
  return [{ ...second.source, severity: 'warning', rule: 'two-primary', message }];
}

const counted = (count: number): string => (count === 2 ? 'Two' : String(count));

/** Words that count or name a day are figures too; a role's first such metric tells where. */
const FIGURE =
  /\p{N}|[%‰]|\b(?:zero|no|none|nobody|never|one|once|two|twice|three|four|five|half|all|every|each|always|daily|weekly|monthly|quarterly|yearly|hours?|days?|within|before|kein\w*|null|ein\w*|zwei|drei|halb\w*|alle[rsn]?|jede\w*|täglich|wöchentlich|monatlich|aucun\w*|zéro|une?|deux|trois|tous|toutes|chaque|ningun\w*|cero|una?|dos|tres|todos|todas|cada)\b/iu;

function withoutFigure({ name, responsibilities, metrics }: Role): readonly Problem[] {
  const ofDuties = responsibilities.flatMap(({ metric, metricSource, source }) =>
    metric === null ? [] : [{ text: metric, source: metricSource ?? source }],
  );
  const vague = [...ofDuties, ...metrics].filter(({ text }) => !FIGURE.test(text));
  const [first] = vague;
  if (first === undefined) return [];
  const lines = vague.slice(0, 3).map(({ text }) => `"${text.slice(0, 60)}"`);
  const more = vague.length > lines.length ? ` and ${vague.length - lines.length} more` : '';
  const message = `No figure stands in ${lines.join(', ')}${more} of "${name}", so nobody can tell whether it is met. Say how much, how many or by when, such as "<2% of releases rolled back".`;
  return [{ ...first.source, severity: 'warning', rule: 'metric-without-figure', message }];
}

/** Only where success is measured: lists of duties from elsewhere never say which is the main one. */
function noPrimary(roles: readonly Role[]): readonly Problem[] {
  const unmarked = roles.filter(
    ({ responsibilities }) =>
      responsibilities.length > 1 && responsibilities.every(({ primary }) => !primary),
  );
  const [first] = unmarked;
  const duty = first?.responsibilities[0];
  if (first === undefined || duty === undefined) return [];
  const named = unmarked
    .slice(0, 8)
    .map(({ name }) => name)
    .join(', ');
  const more = unmarked.length > 8 ? ` and ${unmarked.length - 8} more` : '';
  const message = `No responsibility is marked (primary) for ${named}${more}. Mark exactly one of each role: it counts most where the owner of a question is looked for.`;
  return [{ ...duty.source, severity: 'warning', rule: 'no-primary', message }];
}

function titles(all: readonly Responsibility[]): string {
  const shown = all.slice(0, 3).map(({ title }) => `"${title.slice(0, 60)}"`);
  return all.length > 3 ? `${shown.join(', ')} and ${all.length - 3} more` : shown.join(' and ');
}
