import type { Catalog } from '../../catalog/catalog.ts';
import { errorsIn } from '../../documents/problem.ts';
import { program } from '../../installation.ts';
import { doubtful, type Finding, failing, fine } from '../../slack/check-up/finding.ts';
import { counted } from '../counted.ts';

/** Whether there is something to answer from, and somewhere to send requests. */
export function checkContent(catalog: Catalog): readonly Finding[] {
  return [checkDocuments(catalog), checkRoutes(catalog)];
}

function checkDocuments({ roles, problems }: Catalog): Finding {
  const errors = errorsIn(problems).length;
  const detail = `${[
    counted(roles.length, 'role'),
    counted(errors, 'error'),
    counted(problems.length - errors, 'warning'),
  ].join(', ')}.`;
  if (roles.length === 0)
    return failing('documents', `There is no role in the content folder: ${detail}`, SEE);
  return problems.length > 0 ? doubtful('documents', detail, SEE) : fine('documents', detail);
}

const SEE = `See each of them with: ${program} check`;

function checkRoutes({ roles }: Catalog): Finding {
  const without = roles.filter(({ routing }) => routing.channel === null).map(({ name }) => name);
  if (without.length === 0) return fine('roles without a channel', 'None.');
  const fix = 'Write "channel: ..." into their routing documents, such as routing/security-engineer.yml.';
  return doubtful('roles without a channel', `${without.join(', ')}.`, fix);
}
