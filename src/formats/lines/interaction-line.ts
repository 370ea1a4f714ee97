import type { Line } from '../../documents/document.ts';
import type { Interaction } from '../parts/facts.ts';
import { isAgent } from '../profiles/role-title.ts';
import { trimmed } from './item-text.ts';

/** An interaction being read; open until it has a verb of its own. */
export interface InteractionLine extends Omit<Interaction, 'source' | 'notes'> {
  readonly notes: readonly string[];
  readonly isOpen: boolean;
}

const ARROW = /\s*(?:<?(?:[-=–—]{1,2}>)|[→⇒⟶➜➔➝➞➙⟹↔⇔▶►»➡]\ufe0f?)\s*/u;
const FREQUENCY =
  /^(?:on[- ]demand|ad[- ]hoc|as needed|when needed|(?:bi-?|semi-?)?(?:daily|weekly|monthly|quarterly|yearly|annually)|hourly|continuous(?:ly)?|ongoing|regular(?:ly)?|occasional(?:ly)?|frequent(?:ly)?|(?:once |twice |\d+(?:x| times)? )?(?:per|a|an|each|every) .+|every .+|always|rarely|sometimes|often|constant(?:ly)?|sprintly|fortnightly)\b/i;

const WORKS_WITH =
  /^((?:works?|working|collaborates?|partners?|pairs?|liaises?|coordinates?|interacts?)(?: closely)?) with (?:the |an? )?(.+)$/i;

export function hasArrow({ text }: Line): boolean {
  return ARROW.test(text);
}

/** "verb → role (frequency): notes", "**verb** to role", "Verb with Role", or a role alone, with `usual` as its verb. */
export function readInteractionLine(line: Line, usual: string): InteractionLine {
  const parts = line.text
    .split(ARROW)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (parts.length >= 2) return withVerb(trimmed(parts.at(-2) ?? ''), parts.at(-1) ?? '', parts.slice(0, -2));
  const [verb, target] = verbAndTarget(line);
  return verb === null
    ? { ...targetIn(line.text, false), verb: usual, isOpen: true }
    : withVerb(verb, target, []);
}

function withVerb(verb: string, target: string, before: readonly string[]): InteractionLine {
  const read = targetIn(target, true);
  return { ...read, verb, notes: [...before, ...read.notes], isOpen: false };
}

/** "Provides tests to Developer" → "Provides tests" and the rest; with other words than "to", they belong to the verb. */
function verbAndTarget(line: Line): readonly [string | null, string] {
  const led = line.lead === null ? null : /^(to|with|from|for|by)\s+(.+)$/i.exec(line.rest);
  if (led !== null) return [joined(line.lead ?? '', led[1]), led[2] ?? ''];
  if (line.lead !== null && line.rest !== '') return [null, ''];
  const known = WORKS_WITH.exec(line.text);
  if (known !== null) return [`${known[1]} with`, known[2] ?? ''];
  const sentence = /^(\p{Lu}[\p{L}-]+(?: [\p{L}/-]+){0,4}?) (to|with|from|for) (?:the )?(\p{Lu}.*)$/u.exec(
    line.text,
  );
  if (sentence === null || isAgent(sentence[1] ?? '')) return [null, ''];
  return [joined(sentence[1] ?? '', sentence[2]), sentence[3] ?? ''];
}

function joined(verb: string, word = ''): string {
  return word.toLowerCase() === 'to' ? verb : `${verb} ${word}`;
}

/** "Role (frequency): notes", in any order of brackets and dashes. Beside a verb, whatever is in brackets is a rhythm. */
function targetIn(text: string, isRhythmLikely: boolean): Omit<InteractionLine, 'verb' | 'isOpen'> {
  const brackets = [...text.matchAll(/\s*[([]([^()[\]]+)[)\]]/g)];
  const known = brackets.find((match) => FREQUENCY.test(match[1]?.trim() ?? ''));
  const bracket = known ?? (isRhythmLikely ? brackets[0] : undefined);
  const bare = bracket === undefined ? text : text.replace(bracket[0], ' ');
  const cut = /\s*(?::\s|\s[–—-]\s|;\s)/.exec(bare);
  const role = trimmed((cut === null ? bare : bare.slice(0, cut.index)).replace(/\s+/g, ' '));
  const rest = cut === null ? '' : trimmed(bare.slice(cut.index));
  if (bracket !== undefined) return { role, frequency: bracket[1]?.trim() ?? null, notes: [rest] };
  const isRhythm = rest.length <= 30 && FREQUENCY.test(rest);
  return isRhythm ? { role, frequency: rest, notes: [] } : { role, frequency: null, notes: [rest] };
}
