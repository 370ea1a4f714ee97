import type { Role } from '../../catalog/role.ts';
import type { Source } from '../../documents/problem.ts';
import { tellQuantity } from '../../lexicon/quantity-words.ts';
import type { Section } from '../../lexicon/questions/intent.ts';
import { stemOf } from '../words/stems.ts';
import { tokenize } from '../words/words.ts';

/** One thing that a document says of a role, small enough to be an answer. */
export interface Fact {
  readonly role: Role;
  /** The part of the role it belongs to; "criterion" stands on a ladder, "note" under a heading of the document's own. */
  readonly about: Section | 'criterion' | 'topic' | 'note';
  /** What it is called: the name of a skill, the title of a duty. */
  readonly name: string;
  /** What is said of it: the details, the measure. */
  readonly details: string;
  /** The words of the details, or of the name where that is all, and signs such as "%". */
  readonly said: readonly string[];
  /** How well, how often; null where nothing is said of that. */
  readonly grade: string | null;
  /** Slug of the other role, where it is about two. */
  readonly towards: string | null;
  /** Where it stands on a ladder. */
  readonly place: { readonly level: number; readonly topic: string } | null;
  readonly source: Source;
}

/** Does the line tell a number, or how often? With `kinds`, one of those, as `quantitiesAsked` gives them. */
export function tellsQuantity({ said, about }: Fact, kinds: readonly number[] | null = null): boolean {
  return (about === 'metrics' && kinds === null) || tellQuantity(said, kinds);
}

/** Does the line count one of these things ("14 vans")? In the form of `stemOf`. */
export function counts({ said }: Fact, stems: ReadonlySet<string>): boolean {
  return said.some(
    (word, at) => /^\d+$/.test(word) && said.slice(at + 1, at + 3).some((next) => stems.has(stemOf(next))),
  );
}

/** The statements of its details, each alone: "Builds finish in <10 min" and "pipelines work 99.9 % of the time". */
export const clausesIn = ({ details }: Fact): readonly string[] => details.split(/;\s+|[.!?]\s+(?=\p{Lu})/u);

export function wordsAndSigns(text: string): string[] {
  const words = tokenize(text).map(({ word }) => word);
  const signs = text.match(/[%€£$°]/g) ?? [];
  return [...words, ...signs, ...(CLOCK.test(text) ? ['oclock'] : []), ...(DATE.test(text) ? ['date'] : [])];
}

/** "07:30", "16.00 Uhr". */
const CLOCK = /\b\d{1,2}[:.]\d{2}\b(?!\s*%)/;
/** "The 15th", "am 27.", "bis 3. jedes Monats". */
const DATE = /\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:am|zum|bis|vom|der|den)\s+\d{1,2}\.(?!\d)/i;

type Draft = Partial<Omit<Fact, 'said'>> & Pick<Fact, 'about' | 'name' | 'source'>;

/** Everything the documents say about a role, fact by fact. */
export function factsOf(role: Role): Fact[] {
  return draftsOf(role).map((draft) => ({
    role,
    details: '',
    grade: null,
    towards: null,
    place: null,
    ...draft,
    said: wordsAndSigns(draft.details || draft.name),
  }));
}

function draftsOf(role: Role): Draft[] {
  return [
    ...statement('mission', role.mission),
    ...statement('summary', role.summary),
    ...role.responsibilities.flatMap(({ title, source }): Draft[] => {
      const sentences = sentencesOf(title);
      return sentences.length === 1
        ? [{ about: 'responsibilities', name: title, source }]
        : sentences.map((details) => ({ about: 'responsibilities', name: '', details, source }));
    }),
    ...role.responsibilities.flatMap((it): Draft[] =>
      it.metric
        ? [{ about: 'metrics', name: it.title, details: it.metric, source: it.metricSource ?? it.source }]
        : [],
    ),
    ...role.metrics.map((it): Draft => ({ about: 'metrics', name: '', details: it.text, source: it.source })),
    ...role.ownership.map(
      (it): Draft => ({ about: 'ownership', name: it.area, details: it.text, source: it.source }),
    ),
    ...role.capabilities.map(
      (it): Draft => ({
        about: 'capabilities',
        name: it.name,
        details: it.details ?? '',
        grade: it.level,
        source: it.source,
      }),
    ),
    ...role.skills.flatMap(({ area, statements }) =>
      statements.map((it): Draft => ({ about: 'skills', name: area, details: it.text, source: it.source })),
    ),
    ...role.artifacts.map(
      (it): Draft => ({ about: 'artifacts', name: it.name, details: it.type ?? '', source: it.source }),
    ),
    ...role.properties.map(
      (it): Draft => ({ about: 'tech', name: it.name, details: it.value, source: it.source }),
    ),
    ...role.principles.map(
      (it): Draft => ({ about: 'principles', name: it.title, details: it.text, source: it.source }),
    ),
    ...role.interactions.map(
      (it): Draft => ({
        about: 'interactions',
        name: it.verb,
        details: it.notes ?? '',
        grade: it.frequency,
        towards: it.role,
        source: it.source,
      }),
    ),
    ...role.collaborations.map(
      (it): Draft => ({ about: 'collaboration', name: it.with, details: it.text, source: it.source }),
    ),
    ...role.notes.flatMap((it): Draft[] =>
      sentencesOf(it.text).map((details) => ({ about: 'note', name: it.title, details, source: it.source })),
    ),
    ...role.routing.topics.map(
      (it): Draft => ({ about: 'topic', name: it.term, details: it.synonyms.join(', '), source: it.source }),
    ),
    ...criteriaOf(role),
  ];
}

function statement(about: Section, it: Role['mission']): Draft[] {
  return it ? sentencesOf(it.text).map((details) => ({ about, name: '', details, source: it.source })) : [];
}

/** What one sentence says, the next may deny. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u);

function criteriaOf(role: Role): Draft[] {
  return role.frameworks.flatMap(({ topics }) =>
    topics.flatMap((topic) =>
      topic.levels.flatMap(({ level, criteria, examples }) => {
        const place = { level, topic: topic.name };
        return [
          ...criteria.map(
            (it): Draft => ({ about: 'criterion', name: '', details: it.text, place, source: it.source }),
          ),
          ...examples.map(
            (it): Draft => ({
              about: 'criterion',
              name: it.criterion.text,
              details: it.examples.map((each) => each.text).join(' '),
              place,
              source: it.criterion.source,
            }),
          ),
        ];
      }),
    ),
  );
}
