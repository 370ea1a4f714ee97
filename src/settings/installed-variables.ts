import { idsIn, optional } from './optional-text.ts';
import { WHERE } from './where-settings-are.ts';

/** How each has to look. */
export const installVariables = {
  SLACK_CLIENT_ID: optional.refine((id) => !id || /^\d+\.\d+$/.test(id), {
    error: `is not a client ID. ${WHERE.client} (${WHERE.app}).`,
  }),
  SLACK_CLIENT_SECRET: optional.refine((secret) => !secret || !/^xox|^xapp-|\s/.test(secret), {
    error: `is not a client secret. ${WHERE.client} (${WHERE.app}).`,
  }),
  INSTALLATION_SECRET: optional.refine((secret) => !secret || secret.length >= 32, {
    error:
      'is too short to seal tokens. It should have at least 32 random characters, as openssl rand -base64 32 prints.',
  }),
  WORKSPACES: optional.refine((ids) => !ids || idsIn(ids).every((id) => /^[TE][A-Z0-9]{6,}$/.test(id)), {
    error:
      'should be IDs of workspaces or organizations with commas between them, such as T0123ABCD,E0456EFGH (they stand in the address of Slack in a browser), or be left out.',
  }),
  SLACK_SCOPES: optional.refine((scopes) => !scopes || idsIn(scopes).every((it) => /^[a-z_.:]+$/.test(it)), {
    error:
      'should be the bot scopes of your app with commas between them, such as commands,chat:write, or be left out.',
  }),
};

/** Settings of an app that workspaces install by its own page. */
export const INSTALLED = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'] as const;

const NEEDED = [...INSTALLED, 'INSTALLATION_SECRET', 'SLACK_SIGNING_SECRET'] as const;
type Needed = (typeof NEEDED)[number];

/** Beside a client ID: people come by a browser, so it is HTTP, and each workspace brings its own token. */
export function missingToInstall(
  there: (name: Needed | 'SLACK_BOT_TOKEN') => boolean,
  isSocket: boolean,
): readonly string[] {
  const missing = NEEDED.filter((name) => !there(name));
  return [
    ...missing.map(
      (name) => `${name} is missing, which an app that is installed by its own page needs. ${FOUND[name]}`,
    ),
    ...(there('SLACK_BOT_TOKEN')
      ? [
          'SLACK_BOT_TOKEN and SLACK_CLIENT_ID exclude each other: a token is for one workspace, and an app that is installed by its own page gets one from each. Leave one of them out.',
        ]
      : []),
    ...(isSocket
      ? [
          'SLACK_APP_TOKEN and SLACK_CLIENT_ID exclude each other: installing needs an address that browsers reach, so Slack calls it, too. Leave one of them out.',
        ]
      : []),
  ];
}

const FOUND = {
  SLACK_CLIENT_ID: `${WHERE.client} (${WHERE.app}).`,
  SLACK_CLIENT_SECRET: `${WHERE.client} (${WHERE.app}).`,
  INSTALLATION_SECRET: 'Set it to what openssl rand -base64 32 prints: it seals the tokens in the database.',
  SLACK_SIGNING_SECRET: `${WHERE.secret} (${WHERE.app}).`,
} as const satisfies Readonly<Record<Needed, string>>;
