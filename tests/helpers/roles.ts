import type { Framework, Role, Routing } from '../../src/catalog/role.ts';
import { lazily } from '../../src/search/lazily.ts';
import { createLibrary, type Library } from '../../src/search/library.ts';

const source = (line: number) => ({ path: 'test.md', line });

export const noRouting: Routing = {
  channel: null,
  confidentialChannel: null,
  people: null,
  hours: null,
  announceChanges: false,
  topics: [],
  declines: [],
  examples: [],
};

/** A role with nothing written about it but what is given. */
export function aRole(given: Partial<Role> & { readonly name: string }): Role {
  return {
    kind: 'role',
    slug: given.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    aliases: [],
    group: null,
    defaultSeniority: null,
    mission: null,
    summary: { text: `What a ${given.name} is about.`, source: source(1) },
    properties: [],
    responsibilities: [],
    metrics: [],
    capabilities: [],
    artifacts: [],
    interactions: [],
    skills: [],
    frameworks: [],
    principles: [],
    ownership: [],
    collaborations: [],
    notes: [],
    people: [],
    owns: [],
    routing: noRouting,
    sources: ['test.md'],
    ...given,
  };
}

/** Topic name → level → criteria. */
export type Grid = Readonly<Record<string, Readonly<Record<number, readonly string[]>>>>;

export function aFramework(title: string, levels: number, grid: Grid): Framework {
  return {
    title,
    levels,
    source: source(1),
    topics: Object.entries(grid).map(([name, entries], index) => ({
      name,
      title: name.charAt(0).toUpperCase() + name.slice(1),
      source: source(10 + index),
      levels: Object.entries(entries).map(([level, criteria]) => ({
        level: Number(level),
        criteria: criteria.map((text) => ({ text, source: source(100 + index) })),
        examples: [],
        source: source(50 + index),
      })),
    })),
  };
}

export function aLibrary(...roles: readonly Role[]): Library {
  return createLibrary({
    roles,
    problems: [],
    outOfScope: [],
    reviews: new Map(),
    owned: [],
    fallbackChannel: null,
  });
}

const duty = (title: string, primary = false, metric: string | null = null) => ({
  title,
  primary,
  metric,
  source: source(20),
});

/** A small company with what the reading of questions trips over: two PMs, a double name, two platform roles, one ladder. Made once. */
export const sampleLibrary = lazily(() =>
  aLibrary(
    aRole({
      name: 'Platform Engineer',
      mission: { text: 'Keeps the ground steady under every team.', source: source(3) },
      responsibilities: [
        duty('Provision environments', true, 'under 5 minutes'),
        duty('Watch the platform', false, '99.9 %'),
      ],
      capabilities: [{ name: 'Containers', level: 'Advanced', details: 'Kubernetes', source: source(30) }],
      artifacts: [{ name: 'Dashboards', type: 'dashboard', source: source(31) }],
      interactions: [
        {
          verb: 'Provides infrastructure',
          role: 'data-engineer',
          frequency: 'on-demand',
          notes: null,
          source: source(32),
        },
      ],
      properties: [{ name: 'Preferred Tech', value: 'Terraform', source: source(33) }],
      skills: [
        { area: 'Security', statements: [{ text: 'Manages keys', source: source(34) }], source: source(34) },
      ],
      frameworks: [
        aFramework('Platform ladder', 6, {
          communication: {
            1: ['Writes clear notes'],
            2: ['Gives kind feedback'],
            4: ['Explains limits'],
            5: ['Speaks to the board'],
          },
          mastery: {
            1: ['Fixes small bugs'],
            2: ['Ships services'],
            3: ['Designs schemas'],
            6: ['Leads the field'],
          },
          leadership: { 4: ['Is asked for reviews'], 5: ['Raises a whole squad'] },
        }),
      ],
      routing: { ...noRouting, channel: '#platform' },
    }),
    aRole({ name: 'Platform Architect', responsibilities: [duty('Choose the building blocks', true)] }),
    aRole({ name: 'Backend Engineer', responsibilities: [duty('Build the services', true)] }),
    aRole({
      name: 'Frontend Engineer',
      responsibilities: [duty('Build the pages', true), duty('Collaborates with UX Designers')],
    }),
    aRole({ name: 'DevOps Engineer', responsibilities: [duty('Run the pipelines', true)] }),
    aRole({
      name: 'Security Engineer',
      responsibilities: [duty('Respond to security incidents and breaches', true)],
    }),
    aRole({ name: 'Data Engineer', responsibilities: [duty('Build the pipelines of data', true)] }),
    aRole({ name: 'QA Engineer', responsibilities: [duty('Test everything', true)] }),
    aRole({ name: 'Product Manager', aliases: ['PM'], responsibilities: [duty('Order the backlog', true)] }),
    aRole({
      name: 'Project Manager/Scrum Master',
      slug: 'project-manager',
      aliases: ['PM'],
      responsibilities: [duty('Remove blockers', true)],
    }),
    aRole({ name: 'UX Designer', responsibilities: [duty('Draw prototypes', true)] }),
    aRole({
      name: 'DevOps & Infrastructure Administrator',
      slug: 'devops-infrastructure-administrator',
      ownership: [{ area: 'Servers', text: 'All of them', source: source(40) }],
      principles: [{ title: 'Automate', text: 'Twice is once too often', source: source(41) }],
      collaborations: [{ with: 'PMs', text: 'Agree on windows', source: source(42) }],
    }),
  ),
);
