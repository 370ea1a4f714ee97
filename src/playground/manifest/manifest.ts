import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { isObject, type JsonObject, listOf, objectsOf, textOf } from '../json.ts';
import { mayCome } from './event-scopes.ts';
import { readFunctions, type StepFunction } from './functions.ts';
import { manifestProblems } from './limits.ts';

export interface SlashCommand {
  /** With its slash. */
  readonly name: string;
  readonly description: string;
  readonly usageHint: string;
}

export interface Shortcut {
  readonly callbackId: string;
  readonly name: string;
  readonly type: string;
}

/** What the manifest grants the app: everything else is refused. */
export interface Manifest {
  readonly appName: string;
  readonly botName: string;
  /** What the app says about itself in a line. */
  readonly description: string;
  readonly scopes: readonly string[];
  /** Those of them that whoever installs the app may leave out. */
  readonly optionalScopes: readonly string[];
  readonly events: readonly string[];
  readonly commands: readonly SlashCommand[];
  readonly shortcuts: readonly Shortcut[];
  readonly interactivity: boolean;
  readonly socketMode: boolean;
  /** Where HTTP apps are asked for the options of an external select; null where the manifest names no address. */
  readonly optionsUrl: string | null;
  readonly homeTab: boolean;
  readonly messagesTab: 'off' | 'read-only' | 'on';
  /** The app is an agent: `features.agent_view`. */
  readonly agent: boolean;
  /** Domains, subdomains included, whose links the app hears of. */
  readonly unfurlDomains: readonly string[];
  readonly functions: readonly StepFunction[];
}

function section(value: unknown, ...keys: readonly string[]): JsonObject {
  const found = keys.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return isObject(found) ? found : {};
}

function strings(value: unknown): readonly string[] {
  return listOf(value).map(String);
}

function messagesTab(home: JsonObject): Manifest['messagesTab'] {
  if (home.messages_tab_enabled !== true) return 'off';
  return home.messages_tab_read_only_enabled === false ? 'on' : 'read-only';
}

function slashCommand({ command, description, usage_hint }: JsonObject): SlashCommand {
  return { name: textOf(command), description: textOf(description), usageHint: textOf(usage_hint) };
}

function shortcut({ callback_id, name, type }: JsonObject): Shortcut {
  return { callbackId: textOf(callback_id), name: textOf(name), type: textOf(type) };
}

function granted(source: JsonObject): Manifest {
  const features = section(source, 'features');
  const settings = section(source, 'settings');
  const interactivity = section(settings, 'interactivity');
  const home = section(features, 'app_home');
  return {
    appName: textOf(section(source, 'display_information').name),
    botName: textOf(section(features, 'bot_user').display_name),
    description: textOf(section(source, 'display_information').description),
    scopes: strings(section(source, 'oauth_config', 'scopes').bot),
    optionalScopes: strings(section(source, 'oauth_config', 'scopes').bot_optional),
    events: strings(section(settings, 'event_subscriptions').bot_events),
    commands: objectsOf(features.slash_commands).map(slashCommand),
    shortcuts: objectsOf(features.shortcuts).map(shortcut),
    interactivity: interactivity.is_enabled === true,
    socketMode: settings.socket_mode_enabled === true,
    optionsUrl: textOf(interactivity.message_menu_options_url) || null,
    homeTab: home.home_tab_enabled === true,
    messagesTab: messagesTab(home),
    agent: isObject(features.agent_view),
    unfurlDomains: strings(features.unfurl_domains),
    functions: readFunctions(source),
  };
}

/** Reads a manifest; one that Slack would not accept is thrown back with all its problems. */
export function readManifest(path: string): Manifest {
  const source: unknown = load(readFileSync(path, 'utf8'));
  const problems = isObject(source) ? manifestProblems(source) : ['is no mapping'];
  if (!isObject(source) || problems.length > 0) {
    throw new Error([`Slack would refuse ${path}:`, ...problems].join('\n  '));
  }
  return granted(source);
}

/** What is granted where whoever installed the app declined some scopes: their events do not come either. */
export function decline(manifest: Manifest, declined: readonly string[]): Manifest {
  const needed = declined.filter((scope) => !manifest.optionalScopes.includes(scope));
  if (needed.length > 0) throw new Error(`Slack does not let anybody decline ${needed.join(', ')}.`);
  const scopes = manifest.scopes.filter((scope) => !declined.includes(scope));
  return { ...manifest, scopes, events: manifest.events.filter((event) => mayCome(event, scopes)) };
}
