import type { Role } from '../catalog/role.ts';
import { type Answer, answerOf, type Evidence } from './answer.ts';
import { ASPECTS, type Aspect } from './aspects.ts';
import { bold, bullet, bullets, type Choice, heading, type Part, text } from './page.ts';

/** Two roles, one aspect after the other, so that the difference is seen at each. */
export function answerCompare(a: Role, b: Role): Answer {
  const both = [a, b];
  const card = (role: Role): Choice => ({ label: role.name, question: { kind: 'role', role: role.slug } });
  return answerOf({
    kind: 'compare',
    role: a.slug,
    alternatives: [b.slug],
    evidence: both.flatMap(evidenceOf),
    page: {
      title: `${a.name} and ${b.name}`,
      parts: [...ASPECTS.flatMap(({ title, read }) => aspect(title, both, read))],
      choices: both.map(card),
      sources: both.flatMap((role) => evidenceOf(role).slice(0, 1)),
      shareable: { kind: 'compare', roles: [a.slug, b.slug] },
    },
  });
}

const MOST_ITEMS = 6;

function aspect(title: string, roles: readonly Role[], read: Aspect['read']): Part[] {
  const sides = roles.map((role) => ({ role, items: read(role) }));
  if (sides.every(({ items }) => items.length === 0)) return [];
  return [heading(title), ...sides.flatMap(({ role, items }) => side(role, items))];
}

function side(role: Role, items: readonly string[]): Part[] {
  const [only] = items;
  if (items.length <= 1) return [text(bold(role.name), `: ${only ?? 'nothing is written.'}`)];
  const left = items.length - MOST_ITEMS;
  const shown = items.slice(0, MOST_ITEMS).map((item) => bullet([item]));
  return [text(bold(role.name)), bullets(left > 0 ? [...shown, bullet([`and ${left} more`])] : shown)];
}

function evidenceOf(role: Role): Evidence[] {
  const first = role.mission ?? role.summary;
  return [
    ...(first ? [{ text: first.text, ...first.source }] : []),
    ...role.responsibilities.slice(0, MOST_ITEMS).map((it) => ({ text: it.title, ...it.source })),
  ];
}
