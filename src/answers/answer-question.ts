import { namesPeople } from '../people/holders.ts';
import type { Library } from '../search/library.ts';
import { type Answer, answerOf } from './answer.ts';
import type { ViewContext } from './finding/holders-for.ts';
import { answerChoose, answerGone } from './kinds/choose-answer.ts';
import { answerCompare } from './kinds/compare-answer.ts';
import {
  answerCompareWith,
  answerElse,
  answerSectionOf,
  answerThanks,
  answerWhy,
} from './kinds/follow-up-answer.ts';
import { answerCompareThing } from './kinds/found/compare-thing-answer.ts';
import { answerDeclines } from './kinds/found/declines-answer.ts';
import { answerFact } from './kinds/found/fact-answer.ts';
import { answerOwners } from './kinds/found/owners-answer.ts';
import { answerRule } from './kinds/found/rule-answer.ts';
import { answerUnwritten } from './kinds/found/unwritten-answer.ts';
import { answerVerdict } from './kinds/found/verdict-answer.ts';
import { answerWho } from './kinds/found/who-answer.ts';
import { answerGreeting, answerHelp } from './kinds/help-answer.ts';
import { answerLevels } from './kinds/levels/levels-answer.ts';
import { answerNoLaddersAmong } from './kinds/levels/no-level-answer.ts';
import { answerList } from './kinds/list-answer.ts';
import { answerPeople, onCallOf } from './kinds/people-answer.ts';
import { answerRole } from './kinds/role-answer.ts';
import { answerRoute } from './kinds/route/route-answer.ts';
import { answerSection } from './kinds/section-answer.ts';
import { type PlainPart, text } from './page/page.ts';
import type { Question, Reading } from './question.ts';

/** `brief` suits a thread that others read along; the full form suits an answer that only the asker sees. */
export type Length = 'brief' | 'full';

/** Answers a question from the library alone: to the same eyes, the same question always gets the same answer. */
export function answerQuestion(
  question: Question,
  library: Library,
  length: Length,
  context: ViewContext,
): Answer {
  switch (question.kind) {
    case 'help':
      return answerHelp(library);
    case 'greeting':
      return answerGreeting(library);
    case 'list':
      return answerList(library, question.from);
    case 'choose':
      return (
        answerNoLaddersAmong(question.options, library) ??
        answerChoose(question.typed, question.options, library)
      );
    case 'route':
      return answerRoute(question.typed, library);
    case 'thanks':
      return answerThanks(library);
    case 'who':
      return answerWho(question, library);
    case 'rule':
      return answerRule(question, library) ?? answerRoute(question.typed, library);
    case 'owners':
      return answerOwners(question, library);
    case 'fact':
      return answerFact(question, library) ?? answerUnwritten({ ...question, kind: 'unwritten' }, library);
    case 'unwritten':
      return answerUnwritten(question, library);
    case 'section-of':
      return answerSectionOf(question.section, library);
    case 'compare': {
      const [a, b] = question.roles.map((slug) => library.role(slug));
      if (!a || !b) return answerGone(question, library);
      const { thing = '', besides = '' } = question;
      return (thing && answerCompareThing(a, b, { thing, besides }, library)) || answerCompare(a, b, library);
    }
    default:
      return answerAboutRole(question, library, length, context);
  }
}

type AboutRole = Exclude<
  Extract<Question, { readonly role: string }>,
  { readonly kind: 'fact' | 'unwritten' }
>;

function answerAboutRole(
  question: AboutRole,
  library: Library,
  length: Length,
  context: ViewContext,
): Answer {
  const role = library.role(question.role);
  if (!role) return answerGone(question, library);
  switch (question.kind) {
    case 'section':
      return answerSection(role, question, library, length === 'brief');
    case 'levels':
      return answerLevels(role, question, library);
    case 'verdict':
      return answerVerdict(question, role, library);
    case 'declines':
      return answerDeclines(role, library);
    case 'people':
      return namesPeople(role) || onCallOf(role, context, library.say).length > 0
        ? answerPeople(role, question, library, context)
        : withLead(
            text(...library.say.people.nobodyNamed),
            answerRole(role, library, length === 'brief', null),
          );
    case 'compare-with':
      return answerCompareWith(role, question.typed, library);
    case 'why':
      return answerWhy(role, question.source, library);
    case 'else':
      return answerElse(role, question.others, library);
    default:
      return answerRole(role, library, length === 'brief', context);
  }
}

export const withLead = (lead: PlainPart, answer: Answer): Answer => ({
  ...answer,
  page: { ...answer.page, parts: [lead, ...answer.page.parts] },
});

/** Answers what was read, and says so where a misspelled name was guessed. */
export function answerReading(
  { question, guessed, isPersonal = false, isAboutAsker = false }: Reading,
  library: Library,
  length: Length,
  context: ViewContext,
): Answer {
  const given = personal(answerQuestion(question, library, length, context), isPersonal);
  const answer =
    isAboutAsker && given.kind === 'choose' ? withLead(text(library.say.roles.sayMine), given) : given;
  if (!guessed) return answer;
  const note = text(library.say.roles.readAs(guessed.typed, guessed.name));
  return answerOf({ ...withLead(note, answer), confidence: Math.min(answer.confidence, 0.9) });
}

function personal(answer: Answer, isPersonal: boolean): Answer {
  return isPersonal ? { ...answer, page: { ...answer.page, isPersonal, shareable: null } } : answer;
}
