import type { Role } from '../../catalog/role.ts';
import { type Answer, answerOf } from '../answer.ts';
import type { Ladder } from '../finding/ladder.ts';
import { type Choice, text } from '../page/page.ts';
import type { LevelsQuestion } from '../question.ts';
import { choicesFor } from './role-answer.ts';

/** The role has no framework: said plainly, with the roles that have one. */
export function answerNoLadder(role: Role, everyone: readonly Role[]): Answer {
  const others = everyone.filter((other) => other.frameworks.length > 0);
  const names = others.map((other) => other.name);
  const elsewhere = names.length > 0 ? ` Levels are written for: ${names.join(', ')}.` : '';
  return answerOf({
    kind: 'unwritten',
    role: role.slug,
    channel: role.routing.channel,
    page: {
      title: `${role.name}: levels`,
      parts: [text(`No progression framework is written for ${role.name}.${elsewhere}`)],
      choices: choicesFor(role, everyone, []).slice(0, 4),
      sources: [],
      shareable: null,
    },
  });
}

/** A level that the framework does not have: it says which there are. */
export function answerNoLevel(role: Role, ladder: Ladder, { levels, topic }: LevelsQuestion): Answer {
  const missing = levels.filter((level) => level < 1 || level > ladder.levels);
  const ends: Choice[] = [1, ladder.levels].map((level) => ({
    label: `Level ${level}`,
    question: { kind: 'levels', role: role.slug, levels: [level], topic, from: 0 },
  }));
  return answerOf({
    kind: 'nothing',
    role: role.slug,
    channel: role.routing.channel,
    page: {
      title: `${role.name}: no level ${missing.join(' or ')}`,
      parts: [
        text(`${ladder.title} has levels 1 to ${ladder.levels}. There is no level ${missing.join(' or ')}.`),
      ],
      choices: ends,
      sources: ladder.topics.slice(0, 1).map((first) => first.source),
      shareable: null,
    },
  });
}
