import { roleJson } from '../catalog/catalog-json.ts';
import type { Library } from '../search/library.ts';
import type { LookUps } from './look-ups.ts';
import { openApi } from './open-api.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

const LONGEST = 2000;

/** Answers one GET; `path` begins after `/api/`. Reads only. */
export function answerApi(
  path: string,
  query: URLSearchParams,
  lookUps: LookUps,
  library: () => Library,
): ApiAnswer {
  const [place, slug] = path.split('/');
  if (path === 'openapi.json') return well(openApi());
  if (path === 'roles') return well({ roles: library().catalog.roles.map(roleJson) });
  if (place === 'roles' && slug !== undefined) return oneRole(slug, library());
  if (path === 'ask') return asked(query, 'q', (text) => lookUps.ask(text));
  if (path === 'owner')
    return query.has('path')
      ? asked(query, 'path', (text) => lookUps.ownerOfPath(text))
      : asked(query, 'text', (text) => lookUps.findOwner(text));
  return fault(404, 'There is no such address. /api/openapi.json describes those there are.');
}

const well = (body: unknown): ApiAnswer => ({ status: 200, body });
export const fault = (status: number, error: string): ApiAnswer => ({ status, body: { error } });

function oneRole(written: string, library: Library): ApiAnswer {
  const role = library.role(decodeURIComponent(written));
  return role ? well(roleJson(role)) : fault(404, 'There is no role of this slug. /api/roles lists all.');
}

function asked(query: URLSearchParams, name: string, answer: (text: string) => unknown): ApiAnswer {
  const text = query.get(name)?.trim() ?? '';
  if (text === '') return fault(400, `“${name}” is missing: /api/… ?${name}= takes what is asked.`);
  if (text.length > LONGEST) return fault(400, `“${name}” is longer than ${LONGEST} characters.`);
  return well(answer(text));
}
