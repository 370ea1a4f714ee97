import { withNames } from '../../messages/own-names.ts';

/** What somebody wants of their app, beside what manifest.yml asks for as it stands. */
export interface ManifestChoices {
  /** With its slash. */
  readonly command?: string;
  readonly name?: string;
  /** Base of the address at which Slack reaches Rolecall over HTTP; without it, Socket Mode. */
  readonly http?: string;
  /** Domain of a site with pages of roles, for cards below links. */
  readonly links?: string;
  /** Address of our MCP server, for Slack's own agents. */
  readonly mcp?: string;
  readonly with?: readonly ExtraName[];
  readonly without: readonly FeatureName[];
}

interface Feature {
  /** Lines that are left out: scopes, events and settings, by how they begin. */
  readonly lines: readonly RegExp[];
  /** Keys that are left out with all that stands below them. */
  readonly blocks: readonly string[];
}

const items = (...names: readonly string[]): readonly RegExp[] =>
  names.map((name) => new RegExp(`^ *- ${name}(?: |$)`));

/** What can be left out. All else goes on; `doctor` says what is off. */
export const FEATURES = {
  pictures: { lines: items('files:write'), blocks: [] },
  'private-channels': { lines: items('groups:read', 'groups:history', 'message\\.groups'), blocks: [] },
  replies: { lines: items('message\\.channels', 'message\\.groups'), blocks: [] },
  groups: { lines: items('usergroups:read'), blocks: [] },
  email: { lines: items('users:read\\.email'), blocks: [] },
  panel: {
    lines: items('assistant:write', 'app_context_changed', 'agent_session_stopped'),
    blocks: ['agent_view'],
  },
  workflows: { lines: [...items('function_executed'), /^ *function_runtime:/], blocks: ['functions'] },
} as const satisfies Readonly<Record<string, Feature>>;

export type FeatureName = keyof typeof FEATURES;

/** What is not in the manifest unless somebody wants it. */
export const EXTRAS = {
  reactions: /# - (reactions:read|reaction_added)/g,
} as const satisfies Readonly<Record<string, RegExp>>;

export type ExtraName = keyof typeof EXTRAS;

/** The text of manifest.yml, as its own comments say to change it. */
export function editManifest(text: string, choices: ManifestChoices): string {
  const kept = choices.without.reduce((lines, name) => leaveOut(lines, FEATURES[name]), text.split('\n'));
  return [...steps(choices)].reduce((edited, step) => step(edited), withoutEmpty(kept).join('\n'));
}

function* steps({ command, name, http, links, mcp, with: extras = [], without }: ManifestChoices) {
  for (const extra of extras) yield (text: string) => text.replace(EXTRAS[extra], '- $1');
  if (without.includes('workflows'))
    yield (text: string) => text.replace(/org_deploy_enabled: true.*/, 'org_deploy_enabled: false');
  if (command !== undefined)
    yield (text: string) => text.replace(/- command: \/\S+/, `- command: ${command}`);
  if (name !== undefined) {
    const label = JSON.stringify(name);
    const handle = JSON.stringify(name.toLowerCase());
    yield (text: string) => text.replace(/^( *name: )Rolecall$/m, (_, key: string) => key + label);
    yield (text: string) => text.replace(/^( *display_name: )rolecall$/m, (_, key: string) => key + handle);
    yield (text: string) => text.replace(LONG_DESCRIPTION, withNames({ command: command ?? '/role', name }));
  }
  if (http !== undefined) {
    yield (text: string) => text.replaceAll('# request_url:', 'request_url:').replaceAll('# url:', 'url:');
    yield (text: string) => text.replaceAll('# redirect_urls:', 'redirect_urls:');
    yield (text: string) => text.replaceAll('# message_menu_options_url:', 'message_menu_options_url:');
    yield (text: string) =>
      text.replaceAll(/https:\/\/rolecall\.example\.com(?=\/slack)/g, http.replace(/\/+$/, ''));
    yield (text: string) => text.replace('socket_mode_enabled: true', 'socket_mode_enabled: false');
  }
  if (mcp !== undefined) {
    yield (text: string) => text.replaceAll(MCP_LINES, '').replace('# - mcp:connect', '- mcp:connect');
    yield (text: string) => text.replace('https://rolecall.example.com/mcp', mcp);
  }
  if (links !== undefined) {
    yield (text: string) => text.replace(/# unfurl_domains: .*/, `unfurl_domains: [${links}]`);
    yield (text: string) => text.replaceAll(/# - (links:(?:read|write)|link_shared)/g, '- $1');
  }
}

/** With the lines below it, which are its text. */
const LONG_DESCRIPTION = /^ *long_description: >-\n(?: {4}.*\n)+/m;

/** What stands before the four lines that name our MCP server. */
const MCP_LINES = /^# (?=mcp_servers:| {2}rolecall:| {4}url:| {4}auth_type:)/gm;

function leaveOut(lines: readonly string[], { lines: patterns, blocks }: Feature): string[] {
  let within: number | null = null;
  return lines.filter((line) => {
    const depth = line.search(/\S/);
    if (within !== null && (depth === -1 || depth > within)) return false;
    within = blocks.some((key) => line.trim() === `${key}:`) ? depth : null;
    return within === null && !patterns.some((pattern) => pattern.test(line));
  });
}

const depthOf = (line: string): number => line.search(/\S/);

/** A key of which nothing is left would be null, which Slack refuses. */
function withoutEmpty(lines: readonly string[]): string[] {
  return lines.filter((line, at) => {
    if (!/^ *\w+:(?: *#.*)?$/.test(line)) return true;
    const next = lines.slice(at + 1).find((below) => /^ *[^\s#]/.test(below));
    return next !== undefined && depthOf(next) > depthOf(line);
  });
}
