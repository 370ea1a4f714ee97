import type { Catalog } from '../../catalog/catalog.ts';
import type { SlackSettings } from '../../config.ts';
import type { KnownPeople } from '../../people/known-people.ts';
import type { Outcome } from '../../requests/messenger.ts';
import { listKnown } from '../people/roster.ts';
import type { ChannelNames } from '../places/channel-names.ts';
import { createDirectory, type Directory } from '../places/directory.ts';
import type { Place } from '../posting/explain-failure.ts';
import { createWayOut, proxyOnTheWay, type WayOut } from '../transport/way-out.ts';
import { channelsOf, fallbackOf, groupsOf } from './addresses.ts';
import { checkChannel, type NamedChannel } from './channels.ts';
import { doubtful, type Finding, failing, fine } from './finding.ts';
import { inTime } from './in-time.ts';
import { checkGroup } from './people.ts';
import { checkPersons, personsOf } from './persons.ts';
import { quietClient } from './quiet-client.ts';
import { checkReach } from './reach.ts';
import { compareScopes, type WantedScope } from './scopes.ts';
import { checkAppToken, checkBotToken, type Installation } from './tokens.ts';

/** What was found about one thing, under its title. */
export interface Section {
  readonly group: string;
  readonly findings: readonly Finding[];
}

/** What lets Rolecall in. `token`: null where it cannot be read. */
export interface CheckedToken {
  /** "SLACK_BOT_TOKEN", or the id of the workspace or organization that has the app. */
  readonly name: string;
  readonly token: string | null;
  /** Ids of the workspaces in which Rolecall has worked, where the token is for a whole organization. */
  readonly workspaces: readonly string[];
}

interface SlackNeeds {
  readonly slack: SlackSettings;
  readonly wanted: readonly WantedScope[];
  readonly catalog: Catalog;
  readonly names: ChannelNames;
  /** Ids of channels with another company in which Rolecall may post. */
  readonly sharedChannels?: readonly string[];
  /** Ids of those in which Rolecall has worked, where the token of the settings is for a whole organization. */
  readonly workspaces: readonly string[];
  /** Where the app is installed, where it is installed by its own page. */
  readonly installed?: readonly CheckedToken[];
}

/** Looks at everything Slack can tell, and changes nothing there. Sections come as they are finished. */
export async function* checkSlack(needs: SlackNeeds): AsyncGenerator<Section> {
  const { apiUrl, botToken, transport } = needs.slack;
  const way = createWayOut(needs.slack.proxy);
  const place = { apiUrl, proxy: proxyOnTheWay(apiUrl, needs.slack.proxy) };
  const ours =
    botToken === null ? [] : [{ name: 'SLACK_BOT_TOKEN', token: botToken, workspaces: needs.workspaces }];
  const tokens = botToken === null ? (needs.installed ?? []) : ours;
  if (tokens.length === 0) yield { group: 'installations', findings: [NOWHERE] };
  for (const checked of tokens) yield* checkToken(needs, checked, place, way);
  if (transport.kind === 'socket') {
    const token = await checkAppToken(quietClient(transport.appToken, apiUrl, way), place, way);
    yield { group: 'app-level token', findings: [token] };
  }
}

async function* checkToken(
  needs: SlackNeeds,
  { name, token, workspaces }: CheckedToken,
  place: Omit<Place, 'setting'>,
  way: WayOut,
): AsyncGenerator<Section> {
  const { apiUrl } = place;
  const label = (group: string) => (name === 'SLACK_BOT_TOKEN' ? group : `${group} of ${name}`);
  if (token === null) {
    yield { group: label('installation'), findings: [unreadable(name)] };
    return;
  }
  const { finding, installation } = await checkBotToken(quietClient(token, apiUrl, way), place, name);
  yield { group: label('Slack token'), findings: [finding, ...checkName(needs.slack.names, installation)] };
  if (installation === null) {
    yield { group: label('scopes and channels'), findings: [UNASKED] };
    return;
  }
  yield { group: label('scopes'), findings: compareScopes(installation.scopes, needs.wanted) };
  const { botName, teamId } = installation;
  if (teamId === null && workspaces.length === 0) yield { group: label('channels'), findings: [UNKNOWN] };
  for (const team of teamId === null ? workspaces : [teamId]) {
    const there = quietClient(token, apiUrl, way, team);
    const directory = createDirectory(there, needs.names, () => performance.now(), {
      teamId: team,
      sharedChannels: needs.sharedChannels ?? [],
    });
    const people = () => listKnown(there, Date.now());
    const sections = checkWorkspace(needs.catalog, { directory, people, botName, apiUrl });
    for await (const { group, findings } of sections)
      yield { group: teamId === null ? `${group} in ${team}` : label(group), findings };
  }
}

const NOWHERE: Finding = doubtful(
  'installations',
  'The app is installed nowhere yet.',
  'Open /slack/install at the address where Slack reaches Rolecall, in a browser, and press “Add to Slack”.',
);

const unreadable = (id: string): Finding =>
  failing(
    id,
    'Its token was sealed with another INSTALLATION_SECRET, so it cannot be read.',
    'Set INSTALLATION_SECRET to what it was, or install the app there again, by /slack/install.',
  );

/** Slack tells the bot's name, and nobody but the app's own page the command. */
function checkName(names: SlackSettings['names'], installation: Installation | null): readonly Finding[] {
  const { command, name } = names ?? { command: '/role', name: 'Rolecall' };
  if (installation === null) return [];
  const { botName } = installation;
  const plain = (text: string) => text.toLowerCase().replace(/[\s._-]/g, '');
  if (plain(botName) === plain(name))
    return names
      ? [fine('name', `Called @${botName} and ${command}, as ROLE_BOT_NAME and ROLE_COMMAND say.`)]
      : [];
  return [
    doubtful(
      'name',
      `The app is called @${botName} in Slack, and what Rolecall says calls it ${name}.`,
      `Set ROLE_BOT_NAME=${botName}, and ROLE_COMMAND if the app has another command than ${command}.`,
    ),
  ];
}

const UNKNOWN = doubtful(
  'channels',
  'Not checked: the app is for a whole organization, and nobody has used it in any of its workspaces yet.',
  'Type /role help in one of them, then run this again.',
);

async function* checkWorkspace(
  catalog: Catalog,
  needs: {
    readonly directory: Directory;
    readonly people: () => Promise<Outcome<KnownPeople>>;
    readonly botName: string;
    readonly apiUrl: string;
  },
): AsyncGenerator<Section> {
  yield* checkAddresses(catalog, (named) => checkChannel(named, needs));
  const groups: Finding[] = [];
  for (const group of groupsOf(catalog))
    groups.push(await inTime(group.handle, checkGroup(group, needs.directory.groupMembers)));
  if (groups.length > 0) yield { group: 'people groups', findings: groups };
  const roles = catalog.roles.filter((role) => personsOf(role).length > 0);
  if (roles.length > 0) yield { group: 'people', findings: checkPersons(roles, await needs.people()) };
}

const UNASKED = doubtful(
  'scopes and channels',
  'Not checked, because Slack did not say who the bot is.',
  'Mend the Slack token first, then run this again.',
);

async function* checkAddresses(
  catalog: Catalog,
  look: (named: NamedChannel) => Promise<Finding>,
): AsyncGenerator<Section> {
  const found = new Map<NamedChannel, Finding>();
  const byRole = new Map(catalog.roles.map((role) => [role, channelsOf(role)]));
  const fallback = fallbackOf(catalog);
  for (const named of [...byRole.values()].flat().concat(fallback))
    found.set(named, await inTime(`${named.who}, ${named.channel}`, look(named)));
  if (found.size > 0) yield { group: 'channels', findings: [...found.values()] };
  const takes = (named: NamedChannel) => !named.isConfidential && found.get(named)?.status !== 'fail';
  const roles = [...byRole].map(([{ name }, channels]) => ({ name, isReachable: channels.some(takes) }));
  yield { group: 'reach', findings: [checkReach(roles, fallback.find(takes)?.channel ?? null)] };
}
