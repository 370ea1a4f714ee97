import type { Catalog } from '../catalog/catalog.ts';
import type { ListedHolder, Role } from '../catalog/role.ts';
import type { DaysOff } from '../formats/routing/days-off.ts';
import type { RoutingPatience, RoutingTargets } from '../formats/routing/patience.ts';
import type { WeeklyRota } from '../formats/routing/weekly-rota.ts';
import { type Written, yamlList, yamlText } from './written.ts';

/** Where a role's requests go, with what the documents say of it; what is missing stands as a comment. */
export function routingFile(role: Role, nameOf: (slug: string) => string): Written {
  const {
    channel,
    confidentialChannel,
    people,
    holders = [],
    hours,
    rota,
    region = null,
    holidays = [],
    patience,
    targets,
    announceChanges,
    digest = false,
    topics,
    declines,
    examples,
  } = role.routing;
  const optional = (key: string, value: string | null): readonly string[] =>
    value === null ? [] : [`${key}: ${yamlText(value)}`];
  const lines = [
    `role: ${yamlText(role.slug)}`,
    channel === null
      ? '# channel: "#…"   Nothing says where its requests go.'
      : `channel: ${yamlText(channel)}`,
    ...optional('confidential-channel', confidentialChannel),
    ...optional('group', role.group),
    `aliases: ${yamlList(role.aliases)}`,
    ...peopleLines(people, holders),
    ...(hours === null
      ? []
      : [
          `hours: { days: ${yamlText(hours.days.map((day) => DAYS[day - 1]).join(', '))}, from: ${yamlText(hours.from)}, to: ${yamlText(hours.to)}, zone: ${hours.zone} }`,
        ]),
    ...(rota ? rotaLines(rota) : []),
    ...optional('region', region),
    ...(holidays.length > 0 ? [holidaysLine(holidays)] : []),
    ...(patience ? [lengthsLine('patience', patience)] : []),
    ...(targets ? [lengthsLine('targets', targets)] : []),
    ...(announceChanges ? ['announce-changes: true'] : []),
    ...(digest ? ['digest: true'] : []),
    ...(topics.length === 0
      ? []
      : [
          'topics:',
          ...topics.map(
            ({ term, synonyms }) => `  - { term: ${yamlText(term)}, synonyms: ${yamlList(synonyms)} }`,
          ),
        ]),
    ...(declines.length === 0
      ? []
      : [
          'not:',
          ...declines.map(
            ({ what, ask }) =>
              `  - { what: ${yamlText(what)}${ask === null ? '' : `, ask: ${yamlText(nameOf(ask))}`} }`,
          ),
        ]),
    ...(examples.length === 0 ? [] : ['examples:', ...examples.map(({ text }) => `  - ${yamlText(text)}`)]),
  ];
  return { path: `routing/${role.slug}.yml`, text: `${lines.join('\n')}\n` };
}

/** One group stands beside its key; others stand below it, each with what is said of it. */
function peopleLines(people: string | null, holders: readonly ListedHolder[]): readonly string[] {
  const [first, ...others] = holders;
  if (first === undefined) return people === null ? [] : [`people: ${yamlText(people)}`];
  if (others.length === 0 && first.duty === null && first.away === null)
    return [`people: ${yamlText(first.who)}`];
  return ['people:', ...holders.map((one) => `  - ${holderText(one)}`)];
}

function holderText({ who, duty, away }: ListedHolder): string {
  if (duty === null && away === null) return yamlText(who);
  const days = away === null ? '' : `, away: ${away.from}..${away.to}`;
  return `{ ${duty ?? 'person'}: ${yamlText(who)}${days} }`;
}

const rotaLines = ({ people, start, day, time, zone }: WeeklyRota): readonly string[] => [
  'rota:',
  '  people:',
  ...people.map((one) => `    - ${holderText(one)}`),
  `  start: ${start}`,
  `  handover: ${yamlText(`${DAYS[day - 1]} ${time}`)}`,
  `  zone: ${zone}`,
];

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Questions that belong to nobody here, and where to ask what nobody owns. */
export function outOfScopeFile({ outOfScope, fallbackChannel }: Catalog): readonly Written[] {
  if (outOfScope.length === 0 && fallbackChannel === null) return [];
  const lines = [
    'out-of-scope: true',
    ...(fallbackChannel === null ? [] : [`channel: ${yamlText(fallbackChannel)}`]),
    'examples:',
    ...outOfScope.map(({ text }) => `  - ${yamlText(text)}`),
  ];
  return [{ path: 'routing/out-of-scope.yml', text: `${lines.join('\n')}\n` }];
}

export const holidaysLine = (holidays: readonly DaysOff[]): string =>
  `holidays: ${yamlList(holidays.map(({ first, last }) => (first === last ? first : `${first}..${last}`)))}`;

function lengthsLine(key: string, lengths: RoutingPatience | RoutingTargets): string {
  const given = Object.entries(lengths).filter(([, minutes]) => minutes !== null);
  return `${key}: { ${given.map(([state, minutes]) => `${state}: ${minutes} minutes`).join(', ')} }`;
}
