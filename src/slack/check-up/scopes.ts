import { doubtful, type Finding, failing, fine } from './finding.ts';

/** A scope that manifest.yml asks for, and what for, in its own words; null where it does not say. */
export interface WantedScope {
  readonly scope: string;
  readonly reason: string | null;
}

/** One finding for each scope that was not given, or one that all were. `given` is null where Slack did not say. */
export function compareScopes(
  given: readonly string[] | null,
  wanted: readonly WantedScope[],
): readonly Finding[] {
  if (given === null) return [doubtful('scopes', ...UNSAID)];
  const missing = wanted.filter(({ scope }) => !given.includes(scope));
  if (missing.length === 0)
    return [fine('scopes', `All ${wanted.length} that manifest.yml asks for were given.`)];
  return missing.map(({ scope, reason }) => {
    const off = WITHOUT[scope];
    return off === undefined
      ? failing(scope, `The app was not given this scope. It is for this: ${reason ?? scope}.`, ADD)
      : doubtful(scope, `Not given, so off is ${off}.`, `To switch it on: ${ADD}`);
  });
}

const UNSAID = [
  'Not checked: the answer does not say what the app may do. A proxy may have dropped the header x-oauth-scopes.',
  'Compare manifest.yml with https://api.slack.com/apps → your app → "OAuth & Permissions" → "Bot Token Scopes".',
] as const;

/** What people do without where a scope was not given, and what happens instead. The rest works without any of these. */
const WITHOUT: Readonly<Record<string, string>> = {
  'files:write': 'sending pictures: what they would show is told in words',
  'groups:read': 'finding private channels: requests of roles that have one go to the fallback channel',
  'groups:history': 'looking into private channels: a card there may be posted twice after a crash',
  'usergroups:read': 'reading user groups: whoever is in a role’s channel may act on its requests',
  'users:read.email': 'knowing people by their e-mail addresses: such addresses stay as they are written',
  'channels:history':
    'hearing what is said in the threads of requests, and looking into public channels: people use the buttons, “who owns this?” in a thread asks what is meant, and a card may be posted twice after a crash',
  'assistant:write': 'the agent panel: direct messages are answered as ever',
  'links:read': 'cards below links to the pages of roles',
  'links:write': 'cards below links to the pages of roles',
  'reactions:read':
    'routing, claiming and resolving by an emoji: the menu of a message and the buttons do the same',
};

const ADD =
  'Open https://api.slack.com/apps → your app → "App Manifest", paste manifest.yml and save (or add the scope under "OAuth & Permissions" → "Bot Token Scopes"), then press "Reinstall to Workspace".';
