import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
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
  const { prompts: say } = library.say.help;
  const own = role === null ? undefined : library.role(role);
  const here = rolesAt(channel, library).filter((it) => it !== own);
  const prompts = [
    ...(own ? ownPrompts(own, level, say) : []),
    ...here.slice(0, 2).map((it) => ({ title: say.here(it.name), message: say.whatDoes(it.name) })),
    ...generalPrompts(own, here, library),
  ];
  return distinct(prompts).slice(0, MOST);
}

type PromptWords = Messages['help']['prompts'];

const rolesAt = (channel: readonly string[], { catalog }: Library): Role[] =>
  catalog.roles.filter(({ routing }) => routing.channel !== null && channel.includes(routing.channel));

function ownPrompts(own: Role, level: number | null, say: PromptWords): Prompt[] {
  const highest = Math.max(0, ...own.frameworks.map(({ levels }) => levels));
  return level !== null && level < highest
    ? [{ title: say.next, message: say.nextOf(own.name, level) }]
    : [{ title: say.myRole, message: say.whatDoes(own.name) }];
}

/** An example of each thing that can be asked, as far as the documents have it; there is always the list. */
function generalPrompts(own: Role | undefined, here: readonly Role[], library: Library): Prompt[] {
  const { catalog } = library;
  const { prompts: say } = library.say.help;
  const known = [...here, ...catalog.roles.filter((role) => role !== own && !here.includes(role))];
  const [example] = known.flatMap(({ routing }) => routing.examples);
  const ladder = known.find(({ frameworks }) => frameworks.length > 0);
  const [one = known[0], other = known.find((role) => role !== one)] = own ? [own, known[0]] : [];
  return [
    ...(example ? [{ title: say.whoTakesThis, message: example.text }] : []),
    ...(ladder ? [{ title: say.levels(ladder.name), message: say.levelsOf(ladder.name) }] : []),
    ...(one && other
      ? [{ title: say.oneOrOther(one.name, other.name), message: say.compare(one.name, other.name) }]
      : []),
    { title: say.allRoles, message: say.listAll },
    { title: say.howToAsk, message: say.help },
  ];
}

const distinct = (prompts: readonly Prompt[]): Prompt[] => [
  ...new Map(prompts.map((prompt) => [prompt.message, prompt])).values(),
];
