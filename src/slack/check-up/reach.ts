import { doubtful, type Finding, failing, fine } from './finding.ts';

/** Which roles' requests would arrive nowhere, or only at the fallback channel. */
export function checkReach(
  roles: readonly { readonly name: string; readonly isReachable: boolean }[],
  fallback: string | null,
): Finding {
  const name = 'roles with nobody to reach';
  const lost = roles.filter(({ isReachable }) => !isReachable).map((role) => role.name);
  if (lost.length === 0) return fine(name, 'None: every role has a channel that takes its requests.');
  const who = lost.join(', ');
  if (fallback) return doubtful(name, `Requests for ${who} go to ${fallback} instead.`, MEND);
  return failing(name, `Requests for ${who} reach nobody, for there is no fallback channel either.`, MEND);
}

const MEND = 'Mend their channels as said above, or name one under "channel:" in their routing documents.';
