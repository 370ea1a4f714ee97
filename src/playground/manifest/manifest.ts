import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { isObject, type JsonObject, listOf, objectsOf, textOf } from '../json.ts';
import { manifestProblems } from './limits.ts';

/** What the manifest grants the app: everything else is refused. */
export interface Manifest {
  readonly botName: string;
  readonly scopes: readonly string[];
  readonly events: readonly string[];
  readonly commands: readonly string[];
  readonly shortcuts: readonly { readonly callbackId: string; readonly type: string }[];
  readonly interactivity: boolean;
  readonly socketMode: boolean;
  /** Where HTTP apps are asked for the options of an external select; null where the manifest names no address. */
  readonly optionsUrl: string | null;
  readonly homeTab: boolean;
  readonly messagesTab: 'off' | 'read-only' | 'on';
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

function granted(source: JsonObject): Manifest {
  const features = section(source, 'features');
  const settings = section(source, 'settings');
  const interactivity = section(settings, 'interactivity');
  const home = section(features, 'app_home');
  return {
    botName: textOf(section(features, 'bot_user').display_name),
    scopes: strings(section(source, 'oauth_config', 'scopes').bot),
    events: strings(section(settings, 'event_subscriptions').bot_events),
    commands: objectsOf(features.slash_commands).map((command) => textOf(command.command)),
    shortcuts: objectsOf(features.shortcuts).map(({ callback_id, type }) => ({
      callbackId: textOf(callback_id),
      type: textOf(type),
    })),
    interactivity: interactivity.is_enabled === true,
    socketMode: settings.socket_mode_enabled === true,
    optionsUrl: textOf(interactivity.message_menu_options_url) || null,
    homeTab: home.home_tab_enabled === true,
    messagesTab: messagesTab(home),
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
