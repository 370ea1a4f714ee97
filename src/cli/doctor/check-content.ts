import type { Catalog } from '../../catalog/catalog.ts';
import { countsOf } from '../../documents/problem.ts';
import { program } from '../../installation.ts';
import { doubtful, type Finding, failing, fine } from '../../slack/check-up/finding.ts';
import { counted } from '../counted.ts';

/** Whether there is something to answer from, and somewhere to send requests. */
export function checkContent(catalog: Catalog): readonly Finding[] {
  return [checkDocuments(catalog), checkRoutes(catalog)];
}

function checkDocuments({ roles, problems }: Catalog): Finding {
  const detail = `${[
    counted(roles.length, 'role'),
    ...countsOf(problems).map(([count, severity]) => counted(count, severity)),
  ].join(', ')}.`;
  if (roles.length === 0)
    return failing('documents', `There is no role in the content folder: ${detail}`, SEE);
  return problems.some(({ severity }) => severity !== 'note')
    ? doubtful('documents', detail, SEE)
    : fine('documents', detail);
}

const SEE = `See each of them with: ${program} check`;

function checkRoutes({ roles }: Catalog): Finding {
  const without = roles.filter(({ routing }) => routing.channel === null).map(({ name }) => name);
  if (without.length === 0) return fine('roles without a channel', 'None.');
  const fix = 'Write "channel: ..." into their routing documents, such as routing/security-engineer.yml.';
  return doubtful('roles without a channel', `${without.join(', ')}.`, fix);
}
