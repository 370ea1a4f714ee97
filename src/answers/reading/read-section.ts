import { editDistance } from '../../search/edit-distance.ts';
import { normalizeWord, type Token } from '../../search/words.ts';
import type { Section } from '../question.ts';

/** Everyday words for the parts of a role. Phrases count more than words; a weak word decides only where nothing else does. */
const SYNONYMS: readonly { readonly section: Section; readonly strong: string; readonly weak: string }[] = [
  {
    section: 'metrics',
    strong: `metric, kpi, okr, success metric, success criteria, success measure, measure success, measured, measure, target,
      figure, uptime, sla, slo, benchmark, hard number, good job, judged, scored, how do we know, doing well, evaluated,
      how fast, how quick, how quickly, how soon, how long may, yardstick, threshold, successful, success rate`,
    weak: 'number, success, performance, evaluate',
  },
  {
    section: 'artifacts',
    strong: `artifact, artefact, deliverable, output, hand over, handed over, hand out, produce, produced, work product,
      result in, leave behind, turn in, hand in, come out, tangible, work result, end product`,
    weak: 'deliver, document, template, result',
  },
  {
    section: 'capabilities',
    strong: `capability, competency, competence, competent, proficiency, proficient, advanced, rating, how strong, how good,
      how well, how skilled, expertise, skill level, how deep, capability level, how much experience`,
    weak: 'strong, expert, must know, need to know',
  },
  {
    section: 'skills',
    strong: `skill, skillset, skill set, skill sheet, skill area, skill matrix, able to, know how, should be able, know about,
      should know, skill list`,
    weak: 'ability, learn, can do',
  },
  {
    section: 'collaboration',
    strong: `collaborate, collaboration, collaborating, team up, cooperate, cooperation, work together, working together,
      collaboration model, partner with, join force, hand in hand`,
    weak: 'together, partner',
  },
  {
    section: 'interactions',
    strong: `interaction, interact, work with, working with, worked with, work w, how often, meet with, relationship,
      provide to, who provide, get from, frequency, interface with, touchpoint, counterpart, depend on, deal with, talk to,
      in touch, sit down with, consult, consult with, colleague, serve, closest`,
    weak: 'provide, meet, often, contact',
  },
  {
    section: 'principles',
    strong: `principle, core principle, philosophy, guideline, tenet, mantra, belief, believe in, ground rule, golden rule,
      stand for, creed`,
    weak: 'rule, believe, value, motto',
  },
  {
    section: 'ownership',
    strong:
      'ownership, own, owned, owning, area owned, area of ownership, key area, which area, what area, turf, territory',
    weak: 'area, belong',
  },
  {
    section: 'tech',
    strong: `tech, stack, tech stack, tool, technology, tooling, toolset, toolbox, programming language, preferred stack,
      workstyle, work style, working style, working model, way of working, how they work, how do they work, prefer,
      preferred, preferred tool, which tool, what tool, what stack, which program, in what style, style, self service`,
    weak: 'language, software, property, program, favourite, favorite',
  },
  {
    section: 'mission',
    strong: `mission, purpose, core responsibility, mission statement, reason to exist, why exist, raison, goal of, aim of,
      the point`,
    weak: 'exist, why, goal, aim',
  },
  {
    section: 'responsibilities',
    strong: `responsibility, responsible, duty, task, accountable, accountability, on the hook, remit, on the plate, all day,
      day long, whole day, in scope, in charge, job description, obligation, day to day, main job, todo, to do list,
      assignment, take care, doe what, belong to the work, belong to the job`,
    weak: 'do, job, scope, charge, doing, expected, expect, work, supposed',
  },
  {
    section: 'summary',
    strong: `summary, summarize, summarise, summed up, nutshell, one liner, liner, in short, short version, short description,
      definition, define, elevator pitch, tldr, in brief, quick description, gist, in plain word`,
    weak: 'short, briefly, brief, describe, description, explain, overview, is, sentence, one sentence, two sentence, one line, two line, in a word, quick, for, mean, what',
  },
];

const STRONG = 3;

interface Phrase {
  readonly section: Section;
  readonly words: readonly string[];
  readonly weight: number;
}

const PHRASES: readonly Phrase[] = SYNONYMS.flatMap(({ section, strong, weak }) => [
  ...phrasesOf(section, strong, STRONG),
  ...phrasesOf(section, weak, 1),
]);

function phrasesOf(section: Section, list: string, weight: number): Phrase[] {
  return list.split(',').map((phrase) => {
    const words = phrase.trim().split(/\s+/);
    return { section, words: words.map(normalizeWord), weight: weight + words.length - 1 };
  });
}

const SECTION_WORDS: ReadonlySet<string> = new Set(PHRASES.flatMap(({ words }) => words));

/** Is it one of the words by which people ask for a part of a role? */
export function isSectionWord(word: string): boolean {
  return SECTION_WORDS.has(word);
}

export interface SectionRead {
  readonly section: Section;
  /** Said outright ("KPIs"), or only hinted at ("what does … do"). */
  readonly explicit: boolean;
}

/** The part of a role that a text asks for, or null where it says nothing of one. */
export function readSection(tokens: readonly Token[]): SectionRead | null {
  const words = tokens.map((token) => token.word);
  const initials = new Set(words.map((word) => word[0]));
  const scores = new Map<Section, number>();
  for (const { section, words: phrase, weight } of PHRASES) {
    if (!initials.has(phrase[0]?.[0])) continue; // no slip changes the first letter
    if (weight >= STRONG ? contains(words, phrase, matches) : contains(words, phrase, Object.is)) {
      scores.set(section, (scores.get(section) ?? 0) + weight);
    }
  }
  const [top, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!top) return null;
  // "the mission, in one sentence" asks for the mission: how long an answer should be comes second to what it is about.
  const chosen =
    top[0] === 'summary' && second && second[1] >= STRONG && top[1] - second[1] <= 2 ? second : top;
  return { section: chosen[0], explicit: chosen[1] >= STRONG };
}

function contains(
  words: readonly string[],
  phrase: readonly string[],
  same: (a: string, b: string) => boolean,
): boolean {
  return words.some((_, at) => phrase.every((word, offset) => same(words[at + offset] ?? '', word)));
}

/** The word itself, or a slip of the fingers: "metircs", "responsabilities". Everyday words lie near, so little is allowed. */
function matches(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (typed.length < 4 || word.length < 5 || typed[0] !== word[0]) return false;
  const most = word.length < 9 ? 1 : 2;
  // One letter for another makes a different word of a short one: "stick" is no "stack".
  if (word.length < 6 && typed.length === word.length && !isAnagram(typed, word)) return false;
  return editDistance(typed, word, most) <= most;
}

const isAnagram = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');
