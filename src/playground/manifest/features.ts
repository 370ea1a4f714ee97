import { isObject, type JsonObject, listOf, objectsOf } from '../json.ts';

const domain = /^(?![.-])[-a-z0-9.]*[a-z0-9]$/;

function unfurlProblems(features: JsonObject): readonly string[] {
  const domains = listOf(features.unfurl_domains).map(String);
  return domains
    .filter((name) => !domain.test(name) || name.length > 255 || /^[\d.]+$/.test(name))
    .map((name) => `features.unfurl_domains: ${name} is no domain (no protocol, no path, no IP address)`);
}

function itemProblems(items: unknown, keys: readonly string[], where: string): readonly string[] {
  return listOf(items).flatMap((item, index) => {
    const full = isObject(item) && keys.every((key) => typeof item[key] === 'string' && item[key] !== '');
    return full ? [] : [`${where}[${index}] needs ${keys.join(' and ')}`];
  });
}

function agentProblems(view: JsonObject): readonly string[] {
  const where = 'features.agent_view';
  const { agent_description: about, suggested_prompts: prompts, actions } = view;
  const fits = typeof about === 'string' && about.length >= 1 && about.length <= 300;
  return [
    ...(fits ? [] : [`${where}.agent_description must have 1 to 300 characters`]),
    ...(objectsOf(prompts).length > 4 ? [`${where}.suggested_prompts has more than 4 entries`] : []),
    ...itemProblems(prompts, ['title', 'message'], `${where}.suggested_prompts`),
    ...itemProblems(actions, ['name', 'description'], `${where}.actions`),
  ];
}

/** An agent needs `assistant:write`; its events come to nobody else. */
function agentPairs(
  features: JsonObject,
  scopes: readonly string[],
  events: readonly string[],
): readonly string[] {
  const agent = features.agent_view !== undefined;
  const lonely = events.filter((event) => /^(app_context_changed|agent_session_\w+)$/.test(event));
  return [
    ...(agent && features.assistant_view !== undefined
      ? ['agent_view and assistant_view exclude each other']
      : []),
    ...(agent && !scopes.includes('assistant:write')
      ? ['features.agent_view needs the scope assistant:write']
      : []),
    ...(agent ? [] : lonely.map((event) => `event ${event} needs features.agent_view`)),
  ];
}

/** What is wrong with the agent panel and with the domains whose links the app unfurls. */
export function featureProblems(source: {
  readonly features: JsonObject;
  readonly scopes: readonly string[];
  readonly events: readonly string[];
}): readonly string[] {
  const { features, scopes, events } = source;
  const linkless = events.includes('link_shared') && listOf(features.unfurl_domains).length === 0;
  return [
    ...unfurlProblems(features),
    ...(linkless ? ['event link_shared needs features.unfurl_domains'] : []),
    ...(isObject(features.agent_view) ? agentProblems(features.agent_view) : []),
    ...agentPairs(features, scopes, events),
  ];
}
