import { readFileSync } from 'node:fs';

/** These may stand in a file that `NAME_FILE` names, as Docker and Kubernetes mount secrets. */
const SECRETS = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'INSTALLATION_SECRET',
  'DATABASE_URL',
  'GROWTH_SECRET',
  'API_TOKEN',
  'ON_CALL_CALENDARS',
  'HOLIDAY_CALENDARS',
  'WEB_HOOK_URL',
  'WEB_HOOK_SECRET',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment with the contents of these files; `unread`: a sentence for each that cannot be used. */
export function withSecretFiles(environment: Environment): { given: Environment; unread: readonly string[] } {
  const given: Record<string, string | undefined> = { ...environment };
  const unread: string[] = [];
  for (const name of SECRETS) {
    const file = environment[`${name}_FILE`]?.trim();
    if (!file) continue;
    if (environment[name]?.trim()) unread.push(`${name} and ${name}_FILE are both set. Keep one of them.`);
    else
      try {
        given[name] = readFileSync(file, 'utf8').trim();
        if (given[name] === '') unread.push(`${name}_FILE names "${file}", which is empty.`);
      } catch (error) {
        unread.push(`${name}_FILE names "${file}", which cannot be read (${codeOf(error)}).`);
      }
  }
  return { given, unread };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no reason is given';
