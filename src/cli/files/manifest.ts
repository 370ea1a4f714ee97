import { readFileSync } from 'node:fs';
import { SettingsError, WHERE } from '../../config.ts';
import { program, shipped } from '../../installation.ts';
import type { Arguments, Command } from '../command.ts';
import { EXTRAS, editManifest, FEATURES, type ManifestChoices } from '../manifest/edit-manifest.ts';

export const manifest: Command = {
  name: 'manifest',
  usage:
    'manifest [--command /NAME] [--name NAME] [--http URL] [--links DOMAIN] [--mcp URL] [--with A,B] [--without A,B]',
  summary:
    'prints the Slack app for the features, command and addresses you want, and a link that opens Slack with it',
  async run(args, terminal) {
    const text = editManifest(readFileSync(shipped('manifest.yml'), 'utf8'), choicesIn(args));
    terminal.out(text.trimEnd());
    terminal.error(`\n${afterwards(args)}`);
    terminal.error(`\nOpens Slack's page with it filled in:\n${linkTo(text)}`);
    return 0;
  },
};

/** What to do once the app is there. */
function afterwards({ manifest: { http } = {} }: Arguments): string {
  const [other, where] =
    http === undefined ? ['SLACK_APP_TOKEN', WHERE.appToken] : ['SLACK_SIGNING_SECRET', WHERE.secret];
  return [
    `Once the app is made, put these two into .env; then ${program} doctor says what is missing still.`,
    `  SLACK_BOT_TOKEN: ${WHERE.botToken}.`,
    `  ${other}: ${where}.`,
  ].join('\n');
}

/** Comments are for people; an address has no room for them. */
function linkTo(text: string): string {
  const bare = text
    .split('\n')
    .flatMap((line) => (/^\s*(?:#|$)/.test(line) ? [] : line.replace(/\s+# .*$/, '')));
  return `https://api.slack.com/apps?new_app=1&manifest_yaml=${encodeURIComponent(bare.join('\n'))}`;
}

function choicesIn({ manifest: given = {} }: Arguments): ManifestChoices {
  const { command, name, http, links, mcp } = given;
  refuse(
    '--command',
    command,
    /^\/[a-z0-9_-]{1,31}$/,
    'a slash and up to 31 small letters, digits, - and _, such as /rolecall',
  );
  refuse('--name', name, /^[^"\\\n]{1,35}$/, 'at most 35 characters, such as Rolecall');
  refuse(
    '--http',
    http,
    /^https:\/\/[^\s?#"]+$/,
    'where Slack reaches you, such as https://rolecall.example.com',
  );
  refuse('--links', links, /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a domain, such as roles.example.com');
  refuse(
    '--mcp',
    mcp,
    /^https:\/\/[^\s"]{1,492}$/,
    'where Slack’s agents reach you, such as https://rolecall.example.com/mcp',
  );
  return {
    ...given,
    with: namesIn('--with', given.with, EXTRAS),
    without: namesIn('--without', given.without, FEATURES),
  };
}

function namesIn<T extends object>(option: string, given: string | undefined, from: T): readonly (keyof T)[] {
  const known = Object.keys(from) as (keyof T)[]; // the keys of a literal are its type
  return (given ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const found = known.find((one) => one === name);
      if (found !== undefined) return found;
      throw new SettingsError(
        `${option} knows no "${name}". It takes ${known.join(', ')}, with commas between them.`,
      );
    });
}

function refuse(option: string, given: string | undefined, form: RegExp, expected: string): void {
  if (given !== undefined && !form.test(given)) throw new SettingsError(`${option} should be ${expected}.`);
}
