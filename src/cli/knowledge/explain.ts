import type { Answer } from '../../answers/answer.ts';
import type { Answerer } from '../../answers/answerer.ts';
import { type Candidate, type NearLine, routeReasons } from '../../answers/finding/route-reasons.ts';
import { privateMessage } from '../../blocks/answers/message.ts';
import type { Explanation, NearestLine } from '../../playground/window/author/author-wire.ts';
import type { Library } from '../../search/library.ts';

/** The answer to a text as people get it now, and why it is that one, in words for its authors. */
export function explain(asked: string, answerer: Answerer, library: Library): Explanation {
  const answer = answerer.ask(asked, 'full', null);
  const { kind } = answerer.read(asked, null).question;
  return {
    asked,
    title: answer.page.title,
    blocks: privateMessage(answer).blocks.map((block) => ({ ...block })),
    ...(kind === 'route' ? routed(asked, answer, library) : unrouted(answer, library)),
  };
}

type Why = Omit<Explanation, 'asked' | 'title' | 'blocks'>;

function routed(asked: string, answer: Answer, library: Library): Why {
  const { candidates, corrected, nearest } = routeReasons(asked, library);
  return {
    because: verdictWords(answer, candidates),
    correction:
      corrected && `A correction counts here: a request like this one went to the ${corrected.name}.`,
    candidates: candidates.map(({ role, confidence }) => ({ name: role?.name ?? 'Nobody here', confidence })),
    nearest: withEvidence(answer, nearest, library).map((line) => nearestLine(line, answer)),
  };
}

const SAID: Readonly<Partial<Record<Answer['kind'], string>>> = {
  role: 'a question about a role',
  section: 'a question about a part of a role',
  levels: 'a question about levels',
  compare: 'a comparison',
  fact: 'a question that a line answers',
  verdict: 'a question of yes or no',
  unwritten: 'a question about something that is not written',
  people: 'a question about who has a role',
  who: 'a question about who has something',
};

/** Nothing had to be weighed: a name, or a word that stands for help or the list. */
function unrouted({ kind, role, evidence }: Answer, library: Library): Why {
  const name = role === null ? null : library.role(role)?.name;
  const read = SAID[kind];
  const because =
    read === undefined
      ? `It is no request to a role, so no owner had to be found.${name ? ` It is about the ${name}.` : ''}`
      : `Read as ${read}${name ? `, ${name}` : ''}. No owner had to be found.`;
  const lines = evidence.map(
    (line): NearestLine => ({ ...placed(line), what: 'in the answer', shown: true }),
  );
  return { because, correction: null, candidates: [], nearest: lines };
}

const percent = (confidence: number): string =>
  confidence < 0.01 ? 'less than 1 percent' : `${Math.round(confidence * 100)} percent`;

function verdictWords({ kind }: Answer, candidates: readonly Candidate[]): string {
  const [first] = candidates;
  const best = candidates.find(({ role }) => role !== null);
  if (kind === 'route' && best)
    return `The likeliest owner is the ${best.role?.name}, with ${percent(best.confidence)}.`;
  if (first === undefined || best === undefined || first.confidence === 0)
    return 'Nothing that is written resembles it, so nobody is named.';
  const nobody = candidates.find(({ role }) => role === null)?.confidence ?? 0;
  const shares = `“Nobody here” has ${percent(nobody)}, the nearest role, ${best.role?.name}, ${percent(best.confidence)}`;
  return nobody > best.confidence ? `${shares}.` : `${shares}: too close to name one.`;
}

/** The line that the answer quotes comes first, and once. */
function withEvidence(answer: Answer, nearest: readonly NearLine[], library: Library): NearLine[] {
  const role = library.role(answer.role ?? '') ?? null;
  const others = nearest.filter((line) => !isQuoted(line, answer));
  const quoted = answer.evidence.map((line): NearLine => {
    const isExample = role?.routing.examples.some(({ text }) => text === line.text) ?? false;
    return { ...line, role, isExample };
  });
  return [...quoted, ...others].slice(0, 3);
}

const isQuoted = ({ path, line, text }: NearLine, { evidence }: Answer): boolean =>
  evidence.some((one) => one.path === path && one.line === line && one.text === text);

function nearestLine(line: NearLine, answer: Answer): NearestLine {
  const whose = line.role === null ? 'what nobody here does' : line.role.name;
  const what = line.isExample ? `example question of ${whose}` : `says ${whose}`;
  const words = line.role === null ? `example of ${whose}` : what;
  return { ...placed(line), what: words, shown: isQuoted(line, answer) };
}

const placed = ({ path, line, text }: { path: string; line: number; text: string }) => ({
  place: `${path}:${line}`,
  text,
});
