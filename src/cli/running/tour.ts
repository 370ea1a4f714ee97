import type { Catalog } from '../../catalog/catalog.ts';
import type { Role } from '../../catalog/role.ts';
import type { TourAct, TourStep } from '../../playground/window/wire.ts';
import { heldRole } from './sample-workspace.ts';

const mia: readonly TourAct[] = [
  { kind: 'become', handle: 'mia' },
  { kind: 'go', channel: 'general' },
];

/** Five things to try in the playground. Whoever adds a feature worth showing changes this list. */
export function tourOf(catalog: Catalog): readonly TourStep[] {
  const levelled = catalog.roles.filter(({ frameworks }) => frameworks.length > 0);
  const role = levelled.find(({ slug }) => slug === 'platform-engineer') ?? levelled[0] ?? catalog.roles[0];
  const held = heldRole(catalog);
  return [
    ...(role ? lookUps(role, levelled.includes(role)) : []),
    ...(held ? requestSteps(held, questionFor(held)) : []),
  ];
}

function lookUps({ name }: Role, hasLevels: boolean): readonly TourStep[] {
  const lookUp = {
    title: 'Look up a role',
    detail: 'Mia types a slash command. Only she sees the answer, with the documents it comes from.',
    acts: [...mia, { kind: 'say', text: `/role ${name}` } as const],
  };
  const compare = {
    title: 'Compare two levels',
    detail: 'What changes from one level to the next, line by line.',
    acts: [...mia, { kind: 'say', text: `/role ${name} 3 vs 4` } as const],
  };
  return hasLevels ? [lookUp, compare] : [lookUp];
}

/** A question that surely belongs to the role: its documents have it, or nearly so. */
function questionFor({ slug, routing }: Role): string | null {
  if (slug === 'security-engineer') return 'someone committed an AWS key, who handles that?';
  return routing.examples[0]?.text ?? null;
}

/** From a question to its resolution, seen from both sides. */
function requestSteps({ name, routing }: Role, question: string | null): readonly TourStep[] {
  const channel = routing.channel ?? '';
  if (question === null || !/^#[a-z0-9_-]+$/.test(channel)) return [];
  return [
    {
      title: 'Say what is wrong',
      detail:
        'Mia does not know whose it is. She mentions Rolecall, and it answers in the thread, with its reason.',
      acts: [...mia, { kind: 'say', text: `@rolecall ${question}` }, { kind: 'thread' }],
    },
    {
      title: 'Send it to them',
      detail: `One button opens a form; Mia sends it, and ${channel} gets her request.`,
      acts: [
        ...mia,
        { kind: 'thread' },
        { kind: 'press', label: `Send this to ${channel}` },
        { kind: 'press', label: 'Send' },
      ],
    },
    {
      title: 'Claim and resolve it',
      detail: `Now you are Sam, ${name}. He claims the request and resolves it; then Mia sees it in her thread.`,
      acts: [
        { kind: 'become', handle: 'sam' },
        { kind: 'go', channel: channel.slice(1) },
        { kind: 'press', label: 'Claim' },
        { kind: 'see', label: 'Hand back' },
        { kind: 'press', label: 'Resolve' },
        { kind: 'see', label: 'Reopen' },
        ...mia,
        { kind: 'thread' },
      ],
    },
  ];
}
