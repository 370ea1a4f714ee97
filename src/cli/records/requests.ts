import type { Request } from '../../requests/request.ts';
import type { Command } from '../command.ts';
import { csvLines } from '../files/csv.ts';
import { readStore } from './read-store.ts';

const FIELDS = [
  ...(['request', 'state', 'role', 'roleName', 'urgent', 'confidential', 'atFallback', 'roles'] as const),
  ...(['createdAt', 'claimedAt', 'closedAt'] as const),
];

export const requests: Command = {
  name: 'requests',
  usage: 'requests [--csv|--json]',
  summary: 'all requests that are kept, for a spreadsheet or a program: no words and no people',
  async run(args, terminal) {
    const kept = await readStore(args, terminal, (store) =>
      store.requests.list({ limit: Number.MAX_SAFE_INTEGER }),
    );
    const rows = (kept ?? []).map(rowOf);
    if (args.json) for (const row of rows) terminal.out(JSON.stringify(row));
    else
      for (const line of csvLines(
        FIELDS,
        rows.map((row) => FIELDS.map((field) => row[field])),
      ))
        terminal.out(line);
    return 0;
  },
};

/** Names and order of the fields are fixed: others script against them. `roles`: how many have had it. */
function rowOf(
  request: Request,
): Readonly<Record<(typeof FIELDS)[number], string | number | boolean | null>> {
  const { id, state, role, roleName, urgent, confidential, atFallback, visited } = request;
  return {
    ...{ request: id, state, role, roleName, urgent, confidential, atFallback, roles: visited.length },
    createdAt: iso(request.createdAt),
    claimedAt: iso(request.claimedAt),
    closedAt: iso(request.closedAt),
  };
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
