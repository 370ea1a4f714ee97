import type { Role } from '../../catalog/role.ts';
import { type Answer, answerOf } from '../answer.ts';
import { bold, bullet, bullets, channelName, code, heading, type Part, text } from '../page/page.ts';

const MOST_ROLES = 40;

/** All roles by group, with their channels. */
export function answerList(everyone: readonly Role[], from: number): Answer {
  if (everyone.length === 0) return answerOf({ kind: 'nothing', page: emptyPage() });
  const ordered = rolesByGroup(everyone);
  const start = from < ordered.length ? from : 0;
  const shown = ordered.slice(start, start + MOST_ROLES);
  const next = start + shown.length;
  const left = ordered.length - next;
  return answerOf({
    kind: 'nothing',
    page: {
      title:
        left > 0 || start > 0
          ? `Roles ${start + 1}–${next} of ${ordered.length}`
          : `All ${ordered.length} roles`,
      parts: [...groups(shown), text('For one of them, type ', code('/role'), ' and its name.')],
      choices:
        left > 0
          ? [{ label: `Next ${Math.min(MOST_ROLES, left)}`, question: { kind: 'list', from: next } }]
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

function groups(roles: readonly Role[]): Part[] {
  const names = [...new Set(roles.map((role) => role.group))];
  return names.flatMap((group) => [
    ...(names.length > 1 || group ? [heading(group ?? 'Other roles')] : []),
    bullets(roles.filter((role) => role.group === group).map(roleLine)),
  ]);
}

function roleLine(role: Role) {
  const { channel } = role.routing;
  return bullet([bold(role.name), ...(channel ? [' in ', channelName(channel)] : [])]);
}

function byGroup(a: Role, b: Role): number {
  if (a.group === b.group) return 0;
  if (a.group === null) return 1;
  return b.group === null ? -1 : a.group.localeCompare(b.group, 'en');
}

function emptyPage(): Answer['page'] {
  return {
    title: 'No roles yet',
    parts: [
      text('The content folder holds no document that describes a role.'),
      text('Whoever runs Rolecall can see why with ', code('npm run -s rolecall -- check'), '.'),
    ],
    choices: [],
    sources: [],
    shareable: null,
  };
}
