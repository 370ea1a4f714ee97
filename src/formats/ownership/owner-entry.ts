import { isTeamHandle, ownerName } from '../lines/owner-name.ts';
import type { RoleEntry } from '../profiles/role-entry.ts';
import { isAgent, withoutBrackets } from '../profiles/role-title.ts';
import { isNobody } from '../teams/people-names.ts';
import { handleEntry, teamEntry } from '../teams/team-entry.ts';

/** A name alone may be a person's; whatever is called a team, or stands in a column of teams, is one. */
export function ownerEntry(
  name: string,
  isTeam: boolean,
  channel: string | null,
  source: RoleEntry['source'],
): readonly RoleEntry[] {
  if (isNobody(name)) return [];
  if (isTeamHandle(name)) return [handleEntry(name, ownerName(name), source)];
  const isNamedTeam = isTeam || /\b(?:team|squad|tribe|guild)$/i.test(name);
  if (!isNamedTeam && !isAgent(name)) return [];
  const routing = channel === null ? {} : { channel };
  return [
    teamEntry({
      name: withoutBrackets(ownerName(name)).name,
      aliases: [ownerName(name)],
      kind: isAgent(name) ? 'role' : 'team',
      source,
      origin: 'table',
      routing,
    }),
  ];
}
