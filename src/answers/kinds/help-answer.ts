import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Library } from '../../search/library.ts';
import { type Answer, answerOf } from '../answer.ts';
import { type Bullet, bullet, bullets, type Choice, type PlainPart, sayOf, text } from '../page/page.ts';
import { isWritten } from '../page/sections.ts';

/** The three things people come for, shown with roles this company really has. */
export function answerHelp({ catalog: { roles: everyone }, say }: Library): Answer {
  const list: Choice = { label: say.roles.seeAllRoles, question: { kind: 'list', from: 0 } };
  const [example] = tellingFirst(everyone);
  return answerOf({
    kind: 'nothing',
    page: {
      title: say.help.title,
      parts: helpParts(everyone, say),
      choices: [list, ...(example ? [cardChoice(example)] : [])],
      sources: [],
      shareable: null,
    },
  });
}

/** The answer to a first direct message, and below it what else there is. */
export function forNewcomers(answer: Answer): Answer {
  const { help } = sayOf(answer.page);
  const { page, kind, confidence } = answer;
  const isHelp = kind === 'nothing' && confidence > 0;
  return isHelp ? answer : { ...answer, page: { ...page, parts: [...page.parts, text(...help.newHere)] } };
}

function helpParts(everyone: readonly Role[], { help }: Messages): PlainPart[] {
  const [one, other] = tellingFirst(everyone);
  const name = one?.name ?? help.aRole;
  return [
    text(...help.ask(questionFor(everyone, help))),
    text(...help.lookUp),
    bullets([
      bullet(help.card(name)),
      bullet(help.part(name, partOf(one, help), partsBesides(one, help))),
      ...(other ? [bullet(help.compare(name, other.name))] : []),
      ...askedOfAll(everyone, help),
    ]),
    text(...help.send),
    text(...help.also),
  ];
}

/** Who has something, and whether something is somebody's: with a skill and a duty that somebody wrote down. */
function askedOfAll(everyone: readonly Role[], help: Messages['help']): Bullet[] {
  const short = (words: string) => words.length <= LONGEST_NAME;
  const roles = tellingFirst(everyone);
  const skill = roles.flatMap(({ capabilities }) => capabilities.map((it) => it.name)).find(short);
  const [owner, duty] =
    roles
      .flatMap((role) => role.responsibilities.map(({ title }) => [role.name, title] as const))
      .find(([, title]) => short(title)) ?? [];
  return [
    ...(skill ? [bullet(help.who(skill))] : []),
    ...(owner && duty ? [bullet(help.isIt(owner, duty))] : []),
  ];
}

const LONGEST_NAME = 40;

/** Roles that show most come first: those with levels, then those with measures. */
const tellingFirst = (everyone: readonly Role[]): Role[] =>
  everyone.toSorted((a, b) => tellsOf(b) - tellsOf(a));

const tellsOf = (role: Role): number =>
  (role.frameworks.length > 0 ? 4 : 0) +
  (isWritten(role, 'metrics', []) ? 2 : 0) +
  (role.routing.channel === null ? 0 : 1);

const LONGEST_EXAMPLE = 80;

/** A question that somebody of this company might ask: one they wrote down, else one about a duty they wrote down. */
function questionFor(everyone: readonly Role[], { asked: ask }: Messages['help']): string {
  const owners = tellingFirst(everyone.filter(({ routing }) => routing.channel !== null));
  const short = (words: string) => words.length <= LONGEST_EXAMPLE;
  const asked = owners.flatMap(({ routing }) => routing.examples.map((it) => it.text)).find(short);
  const duty = owners.flatMap(({ responsibilities }) => responsibilities.map((it) => it.title)).find(short);
  return asked ?? (duty ? ask.takesCareOf(duty) : ask.whoCanHelp);
}

function partOf(role: Role | undefined, { asked }: Messages['help']): string {
  if (role && role.frameworks.length > 0) return asked.level;
  return role && isWritten(role, 'metrics', []) ? asked.metrics : asked.responsibilities;
}

const partsBesides = (role: Role | undefined, { asked }: Messages['help']): readonly string[] => [
  asked.metrics,
  asked.skills,
  asked.worksWith,
  ...(role && role.frameworks.length > 0 ? [asked.levels, asked.between] : []),
];

const cardChoice = (role: Role): Choice => ({
  label: role.name,
  question: { kind: 'role', role: role.slug },
});

/** A short friendly line for hello and thank you. */
export function answerGreeting({ say: { help } }: Library): Answer {
  return answerOf({
    kind: 'nothing',
    page: {
      title: help.hello,
      parts: [text(...help.helloWords)],
      choices: [],
      sources: [],
      shareable: null,
    },
  });
}
