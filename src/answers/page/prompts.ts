import type { Role } from '../../catalog/role.ts';
import type { Library } from '../../search/library.ts';

/** Something worth asking: what it is about, and the words that ask it. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** Who is about to ask, as far as they have said, and where they are looking. */
export interface Onlooker {
  readonly role: string | null;
  readonly level: number | null;
  /** Names ("#security") and id of the channel in view. */
  readonly channel: readonly string[];
}

const MOST = 4;

/** A few questions made from this company's own roles: of the person's own first, then of the channel in view. */
export function promptsFor({ role, level, channel }: Onlooker, library: Library): Prompt[] {
  const own = role === null ? undefined : library.role(role);
  const here = rolesAt(channel, library).filter((it) => it !== own);
  const prompts = [
    ...(own ? ownPrompts(own, level) : []),
    ...here.slice(0, 2).map((it) => ({ title: `Who takes what here: ${it.name}`, message: whatOf(it) })),
    ...generalPrompts(own, here, library),
  ];
  return distinct(prompts).slice(0, MOST);
}

const rolesAt = (channel: readonly string[], { catalog }: Library): Role[] =>
  catalog.roles.filter(({ routing }) => routing.channel !== null && channel.includes(routing.channel));

const whatOf = ({ name }: Role): string => `What does the ${name} do?`;

function ownPrompts(own: Role, level: number | null): Prompt[] {
  const highest = Math.max(0, ...own.frameworks.map(({ levels }) => levels));
  return level !== null && level < highest
    ? [{ title: 'What is next for me', message: `${own.name} next ${level}` }]
    : [{ title: 'My role', message: whatOf(own) }];
}

/** An example of each thing that can be asked, as far as the documents have it; there is always the list. */
function generalPrompts(own: Role | undefined, here: readonly Role[], { catalog }: Library): Prompt[] {
  const known = [...here, ...catalog.roles.filter((role) => role !== own && !here.includes(role))];
  const [example] = known.flatMap(({ routing }) => routing.examples);
  const ladder = known.find(({ frameworks }) => frameworks.length > 0);
  const [one = known[0], other = known.find((role) => role !== one)] = own ? [own, known[0]] : [];
  return [
    ...(example ? [{ title: 'Who takes this?', message: example.text }] : []),
    ...(ladder ? [{ title: `Levels: ${ladder.name}`, message: `${ladder.name} levels` }] : []),
    ...(one && other
      ? [{ title: `${one.name} or ${other.name}?`, message: `compare ${one.name} and ${other.name}` }]
      : []),
    { title: 'All roles', message: 'list all roles' },
    { title: 'How to ask', message: 'help' },
  ];
}

const distinct = (prompts: readonly Prompt[]): Prompt[] => [
  ...new Map(prompts.map((prompt) => [prompt.message, prompt])).values(),
];
