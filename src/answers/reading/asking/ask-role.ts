import type { Role } from '../../../catalog/role.ts';
import { DUTY_WORDS } from '../../../lexicon/asking/duty-words.ts';
import { asksOpenly } from '../../../lexicon/asking/open-words.ts';
import { asksTurn } from '../../../lexicon/asking/turn-words.ts';
import { asksQuantity } from '../../../lexicon/quantity-words.ts';
import type { Intent } from '../../../lexicon/questions/intent.ts';
import { RULE_WORDS } from '../../../lexicon/rules/rule-words.ts';
import type { Library } from '../../../search/library.ts';
import { likelyOwner } from '../../../search/router/router.ts';
import { nameKey } from '../../../search/words/words.ts';
import { ENOUGH, findFacts, onlyTelling, SOME } from '../../finding/find-facts.ts';
import { judgeVerdict } from '../../finding/judge-verdict.ts';
import { asksRule } from '../../finding/rules/asked-rule.ts';
import { isWritten } from '../../page/sections.ts';
import { isSection, type Question, type Section, type Thing } from '../../question.ts';
import { isOfRolesLevel, LEVEL_INTENTS, type Read } from '../read.ts';
import type { Situation } from '../text/situation.ts';
import { askLevels } from './ask-levels.ts';
import { mayAskMeasure } from './ask-measure.ts';
import { askPersonal, isPersonal } from './ask-personal.ts';
import { isDenied, withoutDenial } from './denial.ts';
import { saidOf } from './said-of.ts';

/** What is asked of a role: a part of it, a line, a level, yes or no, or simply its role card. */
export function askRole(read: Read, role: Role, library: Library, situation: Situation): Question {
  const towards = otherRole(read, role);
  const { intent } = read;
  if (isAboutLevels(read)) return askLevels(read, role, library, situation);
  const personal = intent === 'people' || intent === 'declines' ? null : askPersonal(read, role, library);
  if (personal) return personal;
  if (intent === 'verdict' && isOpen(read)) return askOpen(read, role, library);
  const isVerdict = intent === 'verdict' || isRatherVerdict(read);
  // What somebody does says nothing of whether they may without it.
  if (isVerdict && RULE_WORDS.unless.test(nameKey(read.typed)))
    return { kind: 'unwritten', role: role.slug, thing: saidOf(read), isVerdict: true };
  if (isVerdict) return askVerdict(read, role, towards);
  if (intent === 'unwritten') return askUnwritten(read, role, library);
  if (intent === 'people')
    return { kind: 'people', role: role.slug, from: 0, ...(asksTurn(read.typed) ? { turn: true } : {}) };
  if (intent === 'declines') return { kind: 'declines', role: role.slug };
  if (intent === 'who')
    return read.thing.thing === '' || towards
      ? askSection(read, 'interactions', role, library)
      : { kind: 'who', ...read.thing };
  if (isSection(intent)) return askSection(read, intent, role, library);
  const part = mayAskMeasure(read) ? 'metrics' : null;
  const line = read.telling > 0 && intent === 'route' ? factIn(read, part, role, library) : null;
  return line ?? { kind: 'role', role: role.slug };
}

const isOpen = ({ tokens }: Read): boolean => asksOpenly(tokens.map(({ word }) => word));

/** "Wann fährt …": whatever it is like, it is not answered yes or no. */
function askOpen(read: Read, role: Role, library: Library): Question {
  const section = read.leaning.map(({ intent }) => intent).find(isSection) ?? 'responsibilities';
  return askSection(read, mayAskMeasure(read) || read.opensMeasure ? 'metrics' : section, role, library);
}

const PERHAPS_VERDICT: ReadonlySet<Intent> = new Set(['route', 'metrics', 'who', 'role', 'people']);

/** It begins like a question of yes or no, and nothing else is clearly asked. */
const isRatherVerdict = ({ opensVerdict, intent, telling, mentions }: Read): boolean =>
  opensVerdict && telling > 0 && PERHAPS_VERDICT.has(intent) && mentions[0]?.firm === true;

const ELSEWHERE = new Set(['unwritten', 'route', 'compare', 'who']);

/** A level is named, or the question is about levels even so. */
export function isAboutLevels(read: Read): boolean {
  const { intent, numbers } = read;
  if (LEVEL_INTENTS.has(intent) || isOfRolesLevel(read)) return true;
  return numbers.some(({ certain }) => certain) && !ELSEWHERE.has(intent);
}

function otherRole({ mentions }: Read, role: Role): string | null {
  return (
    mentions
      .flatMap(({ roles }) => roles)
      .find((other) => other !== role && !mentions[0]?.roles.includes(other))?.slug ?? null
  );
}

function askVerdict(asked: Read, role: Role, towards: string | null): Question {
  const thing = withoutOwning(withoutDenial(withLooseName(asked, role)));
  const nothing = thing.thing === '' && thing.besides === '' && towards === null;
  if (nothing) return { kind: 'role', role: role.slug };
  return {
    kind: 'verdict',
    role: role.slug,
    towards,
    ...thing,
    ...(isDenied(asked) ? { isDenied: true } : {}),
    ...(asksRule(asked.typed) ? { isRule: true } : {}),
  };
}

/** "Is it responsible for signs?": that is asked of whatever it is. */
const withoutOwning = ({ thing, besides }: Thing): Thing => ({
  thing,
  besides: besides.replace(DUTY_WORDS, ' ').trim(),
});

/** "Is the quality manager in charge of coding?": what is another name of somebody may as well be the thing itself. */
function withLooseName({ thing, mentions, tokens }: Read, role: Role): Thing {
  const names = mentions
    .filter(({ firm, roles }) => !firm && !roles.includes(role))
    .flatMap(({ from, to }) => tokens.slice(from, to).map(({ raw }) => raw));
  return { ...thing, thing: [thing.thing, ...names].filter(Boolean).join(' ') };
}

/** What documents rarely tell may be told all the same. */
function askUnwritten(read: Read, role: Role, library: Library): Question {
  const measure = mayAskMeasure(read) ? factIn(read, 'metrics', role, library) : null;
  if (measure) return measure;
  if (isAnswered(read, role, library)) return askVerdict(read, role, otherRole(read, role));
  if (read.thing.thing === '')
    return { kind: 'unwritten', role: role.slug, thing: saidOf(read), isVerdict: read.opensVerdict };
  const asked = { ...read.thing, section: null, towards: null };
  const [line] = findFacts(library, asked, (one) => one === role).filter(({ fact }) => !AIMS.has(fact.about));
  return line && line.coverage >= SURELY && !read.opensVerdict
    ? { kind: 'fact', role: role.slug, section: null, towards: null, ...read.thing }
    : { kind: 'unwritten', role: role.slug, thing: saidOf(read), isVerdict: read.opensVerdict };
}

/** What somebody is there for says nothing of how they work. */
const AIMS: ReadonlySet<string> = new Set(['mission', 'summary', 'principles']);

/** It may ask for a yes or no, and there is one; or it is nearly as sure that it asks for one. */
function isAnswered(read: Read, role: Role, library: Library): boolean {
  const share = read.leaning.find(({ intent }) => intent === 'verdict')?.share ?? 0;
  const question = askVerdict(read, role, null);
  if (share < PERHAPS || question.kind !== 'verdict') return false;
  const isAsMuch = share > read.share * AS_MUCH && read.thing.thing !== '';
  return isAsMuch || judgeVerdict(question, role, library).verdict !== 'unwritten';
}

const AS_MUCH = 0.5;
const PERHAPS = 0.15;

const SURELY = 0.85;

/** A line of the part where one speaks of what is asked, else all of it. */
function askSection(read: Read, asked: Section, role: Role, library: Library): Question {
  const section = otherRole(read, role) ? asked : fitting(asked, role, library);
  return factIn(read, section, role, library) ?? { kind: 'section', role: role.slug, section, from: 0 };
}

function factIn(read: Read, section: Section | null, role: Role, library: Library): Question | null {
  const towards = otherRole(read, role);
  if (read.thing.thing === '' && towards === null && !isOfNumber(read, section)) return null;
  const lines = findFacts(
    library,
    { ...read.thing, section, towards },
    (one) => one === role || (towards !== null && one.slug === towards),
  );
  // "What program do they plan rounds with": no duty or skill that speaks of rounds is a program.
  const [line] = section === 'tech' ? lines.filter(({ fact }) => fact.about === 'tech') : lines;
  const isVague = section === null || read.thing.thing === '';
  const isFound = line !== undefined && line.coverage >= (isVague ? ENOUGH : SOME);
  if (!isFound && !(section === 'metrics' && onlyTelling(read.thing, role, library).length > 0)) return null;
  return { kind: 'fact', role: role.slug, section, towards, ...read.thing };
}

/** "How many quotes does …": the words by which it asks may be all that it is about. */
const isOfNumber = ({ tokens }: Read, section: Section | null): boolean =>
  section === 'metrics' && tokens.some(({ word }) => asksQuantity(word));

/** What documents file under one heading or the other. */
const TWINS: Partial<Readonly<Record<Section, Section>>> = {
  interactions: 'collaboration',
  collaboration: 'interactions',
  mission: 'summary',
  summary: 'mission',
  skills: 'capabilities',
  capabilities: 'skills',
  responsibilities: 'ownership',
  ownership: 'responsibilities',
};

/** The section that was asked for, or its twin where only that is written. */
function fitting(section: Section, role: Role, library: Library): Section {
  if (section === 'interactions' && role.collaborations.length > 0 && role.interactions.length === 0)
    return 'collaboration';
  const isThere = (name: Section) =>
    isWritten(role, name, name === 'interactions' ? [] : library.catalog.roles);
  const twin = TWINS[section];
  return twin && !isThere(section) && isThere(twin) ? twin : section;
}

/** It may ask for a measure, and one of the role it names speaks of it. */
function isOfMeasure(read: Read, library: Library): boolean {
  if (!mayAskMeasure(read)) return false;
  const named = new Set(read.mentions[0]?.roles ?? []);
  const asked = { ...read.thing, section: 'metrics' as const, towards: null };
  const [line] = findFacts(library, asked, (role) => named.has(role));
  return line !== undefined && line.fact.about === 'metrics' && line.coverage >= ENOUGH;
}

/** Of these, a long text is hardly more than a request that happens to name somebody. */
const VAGUE: readonly Intent[] = ['route', 'role', 'else', 'why', 'thanks', 'greeting', 'help', 'list'];
const FEW = 6;

/** A role is named, but nothing of it is asked, and the text goes on: something is wanted, from whoever owns that. */
export function isRequest(read: Read, library: Library): boolean {
  const { intent, share, telling, tokens, mentions } = read;
  if (!VAGUE.includes(intent) || isAboutLevels(read) || isRatherVerdict(read) || isOfMeasure(read, library))
    return false;
  if (isPersonal(read)) return false;
  const besides = mentions.reduce((left, { from, to }) => left - (to - from), tokens.length);
  const isLong = besides >= FEW && share < SURE_SHARE;
  if (!isLong && (intent !== 'route' || telling <= 2)) return false;
  return likelyOwner(library.router.route(read.typed)) !== null;
}

const SURE_SHARE = 0.6;
