import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Question, Section } from '../question.ts';
import { type Choice, type Offer, type Part, text } from './page.ts';
import { isWritten, type RoleLibrary } from './sections.ts';

/** Where the people of a role are asked. */
export function channelLine(role: Role, { roles: say }: Messages): Part {
  const { channel } = role.routing;
  return channel ? text(...say.askIn(channel)) : text(say.noChannel);
}

/** Its role card. */
export const roleChoice = ({ name, slug }: Role): Choice => ({
  label: name,
  question: { kind: 'role', role: slug },
});

/** What can be sent to it. */
export const offerTo = ({ slug, name, routing }: Role, typed: string): Offer => ({
  role: slug,
  name,
  text: typed,
  channel: routing.channel,
});

/** A sentence may be somebody's request even so; a word or two is a search that found nothing. */
export function fallbackOffers(typed: string, fallback: string | null): Offer[] {
  const isSentence = typed.trim().split(/\s+/).length >= 3;
  return fallback !== null && isSentence ? [{ role: null, text: typed, channel: fallback }] : [];
}

/** Where else to ask; `isAfter`: something was shown that may not be it. */
export function elsewhere(fallback: string | null, isAfter: boolean, { dontKnow: say }: Messages): Part[] {
  return [...(fallback ? [text(...say.askFallback(fallback, isAfter))] : []), text(...say.seeListOrHelp)];
}

const OFFERED: readonly Section[] = [
  'mission',
  'responsibilities',
  'metrics',
  'capabilities',
  'skills',
  'artifacts',
  'interactions',
  'ownership',
  'principles',
  'collaboration',
  'tech',
];

/** Buttons for whatever else is written about the role. */
export function choicesFor(role: Role, library: RoleLibrary, shown: readonly Section[]): Choice[] {
  const say = library.say.roles;
  const sections = OFFERED.filter(
    (section) => !shown.includes(section) && isWritten(role, section, library.catalog.roles),
  );
  const ladder: Question = { kind: 'levels', role: role.slug, levels: [], topic: null, from: 0 };
  return [
    ...(role.frameworks.length > 0 ? [{ label: say.levels, question: ladder }] : []),
    ...sections.map(
      (section): Choice => ({
        label: say.sections[section],
        question: { kind: 'section', role: role.slug, section, from: 0 },
      }),
    ),
  ];
}
