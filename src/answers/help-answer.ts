import type { Role } from '../catalog/role.ts';
import { type Answer, answerOf } from './answer.ts';
import { bullet, bullets, type Choice, code, type Part, text } from './page.ts';

/** What can be asked, shown with roles this company really has. */
export function answerHelp(everyone: readonly Role[]): Answer {
  const [example = 'platform-engineer', other = 'security-engineer'] = exampleRoles(everyone);
  const lines: readonly [string, string][] = [
    [`/role ${example}`, 'what the role is for, what it answers for, where to ask'],
    [`/role ${example} metrics`, 'one part: metrics, skills, deliverables, works with …'],
    [`/role ${example} level 4`, 'what a level expects; also “levels”, “3 vs 4”, “next 3”'],
    [`/role compare ${example} ${other}`, 'two roles next to each other'],
    [`/role ${example} map`, 'a picture of who works with it; also “map”, “… levels map”'],
    ['/role list', 'all roles'],
    ['/role here', 'whose channel this is, what they take and what not'],
    ['/role growth', 'your own growth sheet, shown to you alone'],
  ];
  const list: Choice = { label: 'All roles', question: { kind: 'list', from: 0 } };
  return answerOf({
    kind: 'nothing',
    page: {
      title: 'What you can ask',
      parts: [
        bullets(lines.map(([command, what]) => bullet([code(command), ` – ${what}`]))),
        text('From anywhere in Slack: the shortcut “Find a role”.'),
        text('Only you see the answers to /role, until you share one.'),
        ...mentionHint,
      ],
      choices: [list, ...everyone.filter((role) => role.slug === example).map(cardChoice)],
      sources: [],
      shareable: null,
    },
  });
}

const mentionHint: readonly Part[] = [
  text(
    'In a channel I have been invited to, write ',
    code('@rolecall what does a … do?'),
    ' and I answer in the thread.',
  ),
];

const cardChoice = (role: Role): Choice => ({
  label: role.name,
  question: { kind: 'role', role: role.slug },
});

/** Two roles that show most: those with levels first. */
function exampleRoles(everyone: readonly Role[]): string[] {
  return everyone.toSorted((a, b) => b.frameworks.length - a.frameworks.length).map((role) => role.slug);
}

/** A short friendly line for hello and thank you. */
export function answerGreeting(): Answer {
  return answerOf({
    kind: 'nothing',
    page: {
      title: 'Hello',
      parts: [
        text('Ask me who does what, how well, and at which level. ', code('/role help'), ' shows how.'),
      ],
      choices: [],
      sources: [],
      shareable: null,
    },
  });
}
