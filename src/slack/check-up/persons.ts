import type { Role } from '../../catalog/role.ts';
import { isMail, type KnownPeople } from '../../people/known-people.ts';
import type { Outcome } from '../../requests/messenger.ts';
import { doubtful, type Finding, fine } from './finding.ts';

/** Members whom a role's routing data names, in its list and in its rota: e-mail addresses and IDs, each once. */
export function personsOf({ routing: { holders = [], rota } }: Role): readonly string[] {
  const named = [...holders, ...(rota?.people ?? [])].map(({ who }) => who);
  return [...new Set(named)].filter((who) => isMail(who) || /^[UW][A-Z0-9]{6,}$/.test(who));
}

/** Whether each of them is somebody in the workspace. */
export function checkPersons(roles: readonly Role[], listed: Outcome<KnownPeople>): readonly Finding[] {
  if (listed.kind !== 'done')
    return [fine('people', 'Not checked: Slack does not list its people just now.')];
  return roles.map((role) => checkRole(role, listed.value));
}

function checkRole(role: Role, known: KnownPeople): Finding {
  const all = personsOf(role);
  const isUnread = (who: string) => isMail(who) && !known.hasMail;
  const unknown = all.filter((who) => !isUnread(who) && known.person(who) === null);
  const gone = all.filter((who) => known.person(who)?.isGone);
  const fix = `Correct "people" or "rota" in the routing file of ${role.name}.`;
  if (unknown.length + gone.length > 0)
    return doubtful(role.name, [...phrase(unknown, UNKNOWN), ...phrase(gone, GONE)].join(' '), fix);
  if (all.some(isUnread))
    return doubtful(
      role.name,
      'Its people are listed by e-mail address, which Slack does not tell.',
      'Add the scope users:read.email and install the app anew, or list them by member ID.',
    );
  return fine(
    role.name,
    all.length === 1 ? 'One person, whom Slack knows.' : `${all.length} people, whom Slack knows.`,
  );
}

const UNKNOWN = 'nobody in this workspace';
const GONE = 'deactivated, or no member';

const phrase = (who: readonly string[], what: string): readonly string[] =>
  who.length === 0 ? [] : [`${who.join(', ')}: ${what}.`];
