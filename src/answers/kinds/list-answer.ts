import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Library } from '../../search/library.ts';
import { type Answer, answerOf } from '../answer.ts';
import { bold, bullet, bullets, heading, type Part, text } from '../page/page.ts';

const MOST_ROLES = 40;

/** All roles by group, with their channels. */
export function answerList({ catalog, say: { roles: say } }: Library, from: number): Answer {
  const everyone = catalog.roles;
  if (everyone.length === 0) return answerOf({ kind: 'nothing', page: emptyPage(say) });
  const ordered = rolesByGroup(everyone);
  const start = from < ordered.length ? from : 0;
  const shown = ordered.slice(start, start + MOST_ROLES);
  const next = start + shown.length;
  const left = ordered.length - next;
  return answerOf({
    kind: 'nothing',
    page: {
      title:
        left > 0 || start > 0 ? say.rolesFrom(start + 1, next, ordered.length) : say.allRoles(ordered.length),
      parts: [...groups(shown, say), text(...say.forOneOfThem)],
      choices:
        left > 0
          ? [{ label: say.next(Math.min(MOST_ROLES, left)), question: { kind: 'list', from: next } }]
          : [],
      sources: [],
      shareable: { kind: 'list', from: start },
    },
  });
}

/** As people look for them: group after group, those without one last. */
export function rolesByGroup(everyone: readonly Role[]): Role[] {
  return everyone.toSorted((a, b) => byGroup(a, b) || a.name.localeCompare(b.name, 'en'));
}

function groups(roles: readonly Role[], say: Messages['roles']): Part[] {
  const names = [...new Set(roles.map((role) => role.group))];
  return names.flatMap((group) => [
    ...(names.length > 1 || group ? [heading(group ?? say.otherRoles)] : []),
    bullets(roles.filter((role) => role.group === group).map((role) => roleLine(role, say))),
  ]);
}

function roleLine(role: Role, { inChannel }: Messages['roles']) {
  const { channel } = role.routing;
  return bullet([bold(role.name), ...(channel ? inChannel(channel) : [])]);
}

function byGroup(a: Role, b: Role): number {
  if (a.group === b.group) return 0;
  if (a.group === null) return 1;
  return b.group === null ? -1 : a.group.localeCompare(b.group, 'en');
}

function emptyPage(say: Messages['roles']): Answer['page'] {
  return {
    title: say.noRolesYet,
    parts: [text(say.emptyFolder), text(...say.seeCheck)],
    choices: [],
    sources: [],
    shareable: null,
  };
}
