import type { Source } from '../../documents/problem.ts';
import { type Language, type Messages, messagesIn } from '../../messages/messages.ts';
import { plain, type Span, type Words } from '../../messages/spans.ts';
import type { Question } from '../question.ts';

export {
  bold,
  channelName,
  code,
  italic,
  linkTo,
  person,
  plain,
  type Span,
  type Words,
} from '../../messages/spans.ts';

/**
 * What a person sees of an answer, whatever the surface: Block Kit in Slack, plain text in a terminal. Every string is
 * plain text from documents or people; nothing in it is markup.
 */
export interface Page {
  readonly title: string;
  readonly parts: readonly Part[];
  /** In which its words are, and what is drawn around them; English where it is absent. */
  readonly language?: Language;
  /** What can be asked next, as buttons where there are buttons. */
  readonly choices: readonly Choice[];
  /** The lines the answer rests on. */
  readonly sources: readonly Source[];
  /** Of so many documents at most; four where it is absent. */
  readonly mostSources?: number;
  /** How long ago its documents were reviewed, or that they are overdue; absent where none of them says so. */
  readonly reviewed?: string | null;
  /** The question that leads back here, or null where there is nothing worth sharing. */
  readonly shareable: Question | null;
  /** Where a page that goes on after another one begins: its question, unlike the shareable one, is about these lines. */
  readonly from?: number;
  /** It rests on what the asker has said of themselves: nobody else is to see it. */
  readonly isPersonal?: boolean;
  /** Where the answer is who may own something: what the person can send there, at most two. */
  readonly offers?: readonly Offer[];
}

/** The words of its language. */
export const sayOf = ({ language = 'en' }: Pick<Page, 'language'>): Messages => messagesIn(language);

export interface Offer {
  /** Slug; null where nobody is known to own it. */
  readonly role: string | null;
  /** Of that role. */
  readonly name?: string;
  /** What was asked, word for word. */
  readonly text: string;
  /** "#channel" or an id; null where the documents name none. */
  readonly channel: string | null;
}

export type Part =
  | { readonly kind: 'text'; readonly spans: readonly Span[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly Bullet[] }
  /** Every row as long as the header; its first cell says what the row is about. */
  | Table
  | Quote;

/** What every surface can show. */
export type PlainPart = Exclude<Part, Table>;

/** Word for word: a line of a document, or, where `source` is null, what somebody has written, in as many lines. */
export interface Quote {
  readonly kind: 'quote';
  readonly text: string;
  readonly source: Source | null;
  readonly url?: string;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Bullet {
  readonly spans: readonly Span[];
  /** Sub-lines: a metric, an example. */
  readonly under: readonly (readonly Span[])[];
}

export interface Choice {
  readonly label: string;
  readonly question: Question;
}

export const text = (...spans: Words): PlainPart => ({
  kind: 'text',
  spans: spans.map(toSpan),
});
export const heading = (words: string): PlainPart => ({ kind: 'heading', text: words });
export const bullets = (items: readonly (Bullet | Words)[]): PlainPart => ({
  kind: 'bullets',
  items: items.map((item) => ('spans' in item ? item : bullet(item))),
});
export const table = (content: Omit<Table, 'kind'>): Part => ({ kind: 'table', ...content });
export const quote = (words: string, source: Source | null = null): PlainPart => ({
  kind: 'quote',
  text: words,
  source,
});

export function bullet(spans: Words, under: readonly Words[] = []): Bullet {
  return { spans: spans.map(toSpan), under: under.map((line) => line.map(toSpan)) };
}

const toSpan = (span: Span | string): Span => (typeof span === 'string' ? plain(span) : span);
