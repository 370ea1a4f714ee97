import type { Role } from '../../catalog/role.ts';
import { type Answer, answerOf } from '../answer.ts';
import { type Bullet, bold, bullet, bullets, type Choice, code, type PlainPart, text } from '../page/page.ts';

/** The three things people come for, shown with roles this company really has. */
export function answerHelp(everyone: readonly Role[]): Answer {
  const list: Choice = { label: 'All roles', question: { kind: 'list', from: 0 } };
  const [example] = tellingFirst(everyone);
  return answerOf({
    kind: 'nothing',
    page: {
      title: 'What you can ask',
      parts: helpParts(everyone),
      choices: [list, ...(example ? [cardChoice(example)] : [])],
      sources: [],
      shareable: null,
    },
  });
}

/** The answer to a first direct message, and below it what else there is. */
export function forNewcomers(answer: Answer): Answer {
  const { page, kind, confidence } = answer;
  const isHelp = kind === 'nothing' && confidence > 0;
  return isHelp ? answer : { ...answer, page: { ...page, parts: [...page.parts, FIRST_TIME] } };
}

const FIRST_TIME = text(
  'New here? Ask in your own words, look a role up by its name, or send a request to whoever owns it: ',
  code('/role help'),
  ' shows how.',
);

function helpParts(everyone: readonly Role[]): PlainPart[] {
  const [one, other] = tellingFirst(everyone);
  const name = one?.name ?? 'a role';
  return [
    text(
      bold('1. Ask in your own words'),
      ': ',
      code(`/role ${questionFor(everyone)}`),
      ' names the owner and the channel.',
    ),
    text(bold('2. Look it up'), ':'),
    bullets([
      bullet([code(`/role ${name}`), ' – what it is for, what it answers for, where to ask']),
      bullet([code(`/role ${name} ${partOf(one)}`), ` – one part of it; also ${partsBesides(one)}`]),
      ...(other ? [bullet([code(`/role compare ${name} and ${other.name}`), ' – what differs'])] : []),
      ...askedOfAll(everyone),
    ]),
    text(
      bold('3. Send a request'),
      ': ',
      code('/role ask'),
      ', or ',
      bold('Route to the right role'),
      ' in the menu (⋮) of any message. You see every word before it is sent, and hear of each step.',
    ),
    text(
      'Also: ',
      ...['list', 'here', 'requests', 'map', 'growth'].flatMap((word, index) => [
        index === 0 ? '' : ', ',
        code(`/role ${word}`),
      ]),
      '; the shortcut “Find a role”; ',
      code('@rolecall'),
      ' in a channel I am in. Only you see the answers to /role, until you share one.',
    ),
  ];
}

/** Who has something, and whether something is somebody's: with a skill and a duty that somebody wrote down. */
function askedOfAll(everyone: readonly Role[]): Bullet[] {
  const short = (words: string) => words.length <= LONGEST_NAME;
  const roles = tellingFirst(everyone);
  const skill = roles.flatMap(({ capabilities }) => capabilities.map((it) => it.name)).find(short);
  const [owner, duty] =
    roles
      .flatMap((role) => role.responsibilities.map(({ title }) => [role.name, title] as const))
      .find(([, title]) => short(title)) ?? [];
  return [
    ...(skill
      ? [bullet([code(`/role who knows ${skill}?`), ' – every role that has it, and how well'])]
      : []),
    ...(duty
      ? [bullet([code(`/role is the ${owner} responsible for ${duty}?`), ' – yes, no, or not written'])]
      : []),
  ];
}

const LONGEST_NAME = 40;

/** Roles that show most come first: those with levels, then those with measures. */
const tellingFirst = (everyone: readonly Role[]): Role[] =>
  everyone.toSorted((a, b) => tellsOf(b) - tellsOf(a));

const tellsOf = ({ frameworks, responsibilities, routing }: Role): number =>
  (frameworks.length > 0 ? 4 : 0) +
  (responsibilities.some(({ metric }) => metric !== null) ? 2 : 0) +
  (routing.channel === null ? 0 : 1);

const LONGEST_EXAMPLE = 80;

/** A question that somebody of this company might ask: one they wrote down, else one about a duty they wrote down. */
function questionFor(everyone: readonly Role[]): string {
  const owners = tellingFirst(everyone.filter(({ routing }) => routing.channel !== null));
  const short = (words: string) => words.length <= LONGEST_EXAMPLE;
  const asked = owners.flatMap(({ routing }) => routing.examples.map((it) => it.text)).find(short);
  const duty = owners.flatMap(({ responsibilities }) => responsibilities.map((it) => it.title)).find(short);
  return asked ?? (duty ? `who takes care of “${duty}”?` : 'who can help with …?');
}

function partOf(role: Role | undefined): string {
  if (role && role.frameworks.length > 0) return 'level 2';
  return role?.responsibilities.some(({ metric }) => metric !== null) ? 'metrics' : 'responsibilities';
}

const partsBesides = (role: Role | undefined): string =>
  [
    'metrics',
    'skills',
    'works with',
    ...(role && role.frameworks.length > 0 ? ['levels', '3 vs 4'] : []),
  ].join(', ');

const cardChoice = (role: Role): Choice => ({
  label: role.name,
  question: { kind: 'role', role: role.slug },
});

/** A short friendly line for hello and thank you. */
export function answerGreeting(): Answer {
  return answerOf({
    kind: 'nothing',
    page: {
      title: 'Hello',
      parts: [
        text('Ask me who does what, how well, and at which level. ', code('/role help'), ' shows how.'),
      ],
      choices: [],
      sources: [],
      shareable: null,
    },
  });
}
