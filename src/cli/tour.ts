import type { Catalog } from '../catalog/catalog.ts';
import type { TourStep } from '../playground/window/wire.ts';

/** Five things to try in the playground. Whoever adds a feature worth showing changes this list. */
export function tourOf({ roles }: Catalog): readonly TourStep[] {
  const levelled = roles.find(
    ({ slug, frameworks }) => slug === 'platform-engineer' && frameworks.length > 0,
  );
  const role = levelled ?? roles.find(({ frameworks }) => frameworks.length > 0) ?? roles[0];
  if (role === undefined) return [];
  const inGeneral = [{ kind: 'become', handle: 'mia' } as const, { kind: 'go', channel: 'general' } as const];
  return [
    {
      title: 'Look up a role',
      detail: `Mia types a slash command. Only she sees the answer, with the documents it comes from.`,
      acts: [...inGeneral, { kind: 'say', text: `/role ${role.name}` }],
    },
    {
      title: 'Show it to the others',
      detail: 'She presses “Share in channel”, and the answer is there for everybody.',
      acts: [...inGeneral, { kind: 'press', label: 'Share in channel' }],
    },
    {
      title: 'Say what is wrong',
      detail:
        'She does not know whose it is, so she mentions the app and describes the trouble in her own words.',
      acts: [
        ...inGeneral,
        { kind: 'say', text: '@rolecall someone committed an AWS key, who handles that?' },
      ],
    },
    {
      title: 'Compare two levels',
      detail: 'What changes between one level and the next, line by line.',
      acts: [...inGeneral, { kind: 'say', text: `/role ${role.name} 3 vs 4` }],
    },
    {
      title: 'Write to it directly',
      detail: 'The same in a private conversation, with a typing mistake that it sees through.',
      acts: [
        { kind: 'become', handle: 'mia' },
        { kind: 'go', channel: '@app' },
        { kind: 'say', text: `what does a ${role.name.toLowerCase().replace(/e([a-z])$/, '$1')} do?` },
      ],
    },
  ];
}
