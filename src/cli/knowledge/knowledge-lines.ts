import type { Knowledge } from './knowledge.ts';

const MOST = 3;
/** Below it, a role is worth naming. */
const WELL = 0.8;
const TEN = 10;

/** What `check` says of it, in a few lines. */
export function knowledgeLines(knowledge: Knowledge): string[] {
  const { tried, able, learnedFrom, right, roles, confused } = knowledge;
  const which = tried < able ? `${tried} of the ${able} roles that have them (a sample)` : counted(tried);
  const weak = roles.filter((role) => role.right / role.all < WELL).slice(0, MOST);
  const often = confused.filter(({ times }) => times > 1).slice(0, MOST);
  return [
    `Example questions of ${which}, each held out, found their role first: ${percent(right)} (learned from ${learnedFrom} of each role).`,
    ...(weak.length > 0
      ? [`Least known: ${weak.map((role) => `${role.name} (${role.right} of ${role.all})`).join(', ')}.`]
      : []),
    ...(often.length > 0
      ? [
          `Taken for another: ${often.map(({ of, to, times }) => `${of} for ${to} (${times} times)`).join(', ')}.`,
        ]
      : []),
    gainLine(knowledge),
  ];
}

/** What doubling has brought, brings again the next time: shares grow with the logarithm of the number of examples. */
function gainLine({ right, byHalf, learnedFrom }: Knowledge): string {
  const doublings = Math.log2((learnedFrom + TEN) / Math.max(1, learnedFrom));
  const gain = Math.min(1 - right, (right - byHalf) * doublings);
  return gain < 0.01
    ? `With half as many it was ${percent(byHalf)}, so ${TEN} more for each would bring next to nothing.`
    : `With half as many it was ${percent(byHalf)}, so ${TEN} more for each may bring some ${Math.round(gain * 100)} points.`;
}

const counted = (roles: number): string => (roles === 1 ? 'one role' : `${roles} roles`);
const percent = (share: number): string => `${Math.round(share * 100)} %`;
