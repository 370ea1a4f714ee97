import { isObject, type JsonObject, listOf, objectsOf } from '../json.ts';
import { eventScopes, mayCome } from './event-scopes.ts';
import { featureProblems } from './features.ts';
import { functionProblems } from './functions.ts';

interface TextLimit {
  readonly at: string;
  readonly max: number;
  readonly min?: number;
  readonly required?: boolean;
}

/** The limits of Slack's manifest schema, version 2. */
const textLimits: readonly TextLimit[] = [
  { at: 'display_information.name', max: 35, required: true },
  { at: 'display_information.description', max: 140 },
  { at: 'display_information.long_description', min: 175, max: 4000 },
  { at: 'features.bot_user.display_name', max: 80, required: true },
];
const commandLimits: readonly TextLimit[] = [
  { at: 'command', max: 32, required: true },
  { at: 'description', max: 2000, required: true },
  { at: 'usage_hint', max: 1000 },
];
const shortcutLimits: readonly TextLimit[] = [
  { at: 'name', max: 24, required: true },
  { at: 'description', max: 150, required: true },
  { at: 'callback_id', max: 255, required: true },
];
const countLimits: readonly (readonly [string, number])[] = [
  ['features.slash_commands', 50],
  ['features.shortcuts', 10],
  ['features.unfurl_domains', 5],
  ['oauth_config.scopes.bot', 255],
  ['settings.event_subscriptions.bot_events', 100],
];

function at(source: JsonObject, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), source);
}

function textProblems(source: JsonObject, limits: readonly TextLimit[], where = ''): readonly string[] {
  return limits.flatMap(({ at: path, max, min = 1, required = false }) => {
    const value = at(source, path);
    if (value === undefined) return required ? [`${where}${path} is missing`] : [];
    const fits = typeof value === 'string' && value.length >= min && value.length <= max;
    return fits ? [] : [`${where}${path} must have ${min} to ${max} characters`];
  });
}

function commandProblems(source: JsonObject): readonly string[] {
  return objectsOf(at(source, 'features.slash_commands')).flatMap((command, index) => {
    const where = `features.slash_commands[${index}].`;
    const slash = /^\/\S+$/.test(String(command.command)) ? [] : [`${where}command must start with /`];
    return [...textProblems(command, commandLimits, where), ...slash];
  });
}

function shortcutProblems(source: JsonObject): readonly string[] {
  return objectsOf(at(source, 'features.shortcuts')).flatMap((shortcut, index) => {
    const where = `features.shortcuts[${index}].`;
    const kind = ['global', 'message'].includes(String(shortcut.type)) ? [] : [`${where}type is unknown`];
    return [...textProblems(shortcut, shortcutLimits, where), ...kind];
  });
}

/** Slack refuses a subscription without its scope; and commands and shortcuts without `commands`. */
function scopeProblems(source: JsonObject): readonly string[] {
  const scopes = listOf(at(source, 'oauth_config.scopes.bot')).map(String);
  const events = listOf(at(source, 'settings.event_subscriptions.bot_events')).map(String);
  const commands = [at(source, 'features.slash_commands'), at(source, 'features.shortcuts')].some(
    (list) => listOf(list).length > 0,
  );
  return [
    ...(commands && !scopes.includes('commands') ? ['commands and shortcuts need the scope commands'] : []),
    ...events.flatMap((event) => {
      const needed = eventScopes[event];
      if (needed === undefined) return [`unknown event ${event}`];
      return mayCome(event, scopes) ? [] : [`event ${event} needs the scope ${needed.join(' or ')}`];
    }),
  ];
}

const MCP_SIGN_IN = ['no_auth', 'slack_identity_auth', 'dynamic_client_registration', 'manual_auth'];

/** Servers of the app's own for Slack's agents: at most twenty, each with an address and a way to sign in. */
function mcpProblems(source: JsonObject): readonly string[] {
  if (source.mcp_servers === undefined) return [];
  const servers = isObject(source.mcp_servers) ? Object.entries(source.mcp_servers) : [];
  const scopes = listOf(at(source, 'oauth_config.scopes.bot'));
  return [
    ...(servers.length > 20 ? ['mcp_servers has more than 20 entries'] : []),
    ...(scopes.includes('mcp:connect') ? [] : ['mcp_servers needs the scope mcp:connect']),
    ...servers.flatMap(([key, server]) => {
      const { url, auth_type: how } = isObject(server) ? server : {};
      const isAddress = typeof url === 'string' && /^https:/.test(url) && url.length <= 500;
      return [
        ...(isAddress ? [] : [`mcp_servers.${key}.url must be an https address of at most 500 characters`]),
        ...(MCP_SIGN_IN.includes(String(how)) ? [] : [`mcp_servers.${key}.auth_type is unknown`]),
      ];
    }),
  ];
}

/** Everything for which Slack would refuse this manifest. */
export function manifestProblems(source: JsonObject): readonly string[] {
  return [
    ...textProblems(source, textLimits),
    ...commandProblems(source),
    ...shortcutProblems(source),
    ...countLimits.flatMap(([path, max]) =>
      listOf(at(source, path)).length > max ? [`${path} has more than ${max} entries`] : [],
    ),
    ...scopeProblems(source),
    ...featureProblems({
      features: isObject(source.features) ? source.features : {},
      scopes: listOf(at(source, 'oauth_config.scopes.bot')).map(String),
      events: listOf(at(source, 'settings.event_subscriptions.bot_events')).map(String),
    }),
    ...functionProblems(source),
    ...mcpProblems(source),
  ];
}
