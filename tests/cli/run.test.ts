import { Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { program } from '../../src/installation.ts';

const fixtures = ['--content', 'tests/fixtures/company'];

async function rolecall(argv: readonly string[], input = '') {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(argv, {
    input: Readable.from([input]),
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { code, out, error };
}

describe('check', () => {
  test('prints a line for each problem and fails on errors', async () => {
    const { code, out, error } = await rolecall(['check', ...fixtures]);
    expect(code).toBe(1);
    expect(out.every((line) => /^[^:]+:\d+: (?:error|warning) [a-z-]+: .{20,}/.test(line))).toBe(true);
    expect(out.some((line) => line.startsWith('broken.md:3: error broken-yaml: '))).toBe(true);
    expect(error.at(-1)).toMatch(/^2 roles, 1 error, \d+ warnings?$/);
  });

  test('the shipped sample company has no error', async () => {
    expect((await rolecall(['check', '--content', 'content'])).code).toBe(0);
  });
});

describe('catalog', () => {
  test('--json prints every field of the contract', async () => {
    const { code, out } = await rolecall(['catalog', '--json', ...fixtures]);
    expect(code).toBe(0);
    const { roles, problems } = JSON.parse(out.join(''));
    expect(problems.length).toBeGreaterThan(0);
    const keeper = roles.find((role: { slug: string }) => role.slug === 'lighthouse-keeper');
    expect(keeper).toMatchObject({
      name: 'Lighthouse Keeper',
      aliases: ['LK'],
      group: 'Coast',
      defaultSeniority: 'Senior',
      mission: 'Ships find their way past the rocks.',
      channel: '#lighthouse',
      responsibilities: [
        { title: 'Light', primary: true, metric: '100 % of nights', source: { path: 'keeper.md', line: 11 } },
        { title: 'Foghorn', primary: false, metric: null },
      ],
      interactions: [{ verb: 'Signals to', role: 'harbour-pilot', frequency: 'daily', notes: null }],
      frameworks: [
        {
          levels: 3,
          topics: [
            {
              name: 'seamanship',
              levels: [{ level: 1, criteria: ['Knows port from starboard'], examples: [] }, { level: 3 }],
            },
          ],
        },
      ],
    });
    const fields =
      'slug name aliases group defaultSeniority mission summary properties responsibilities capabilities artifacts interactions skills frameworks principles ownership collaborations channel sources';
    for (const field of fields.split(' ')) expect(keeper).toHaveProperty(field);
  });
});

describe('ask', () => {
  test('answers as text', async () => {
    const { code, out } = await rolecall(['ask', 'lighthouse keeper', ...fixtures]);
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('Ships find their way past the rocks.');
    expect(out.join('\n')).toContain('Ask in #lighthouse.');
  });

  test('--json prints every field of the contract', async () => {
    const { out } = await rolecall(['ask', '--json', 'lighthouse keeper level 1', ...fixtures]);
    expect(JSON.parse(out.join(''))).toMatchObject({
      question: 'lighthouse keeper level 1',
      kind: 'levels',
      role: 'lighthouse-keeper',
      section: null,
      levels: [1],
      topic: null,
      channel: '#lighthouse',
      confidence: 1,
      alternatives: [],
      evidence: [{ text: 'Knows port from starboard', path: 'ladder.md', line: 9 }],
      text: expect.stringContaining('Knows port from starboard'),
    });
  });

  test.each([[[]], [['--json']]])('names the command that the app has, %j', async (json) => {
    vi.stubEnv('ROLE_COMMAND', '/team');
    const { out } = await rolecall(['ask', ...json, 'lighthouse keeper', ...fixtures]);
    vi.unstubAllEnvs();
    expect(out.join('\n')).toContain('/team lighthouse-keeper');
    expect(out.join('\n')).not.toContain('/role');
  });

  test('reads a question per line when none is given', async () => {
    const { out } = await rolecall(
      ['ask', '--json', ...fixtures],
      'lighthouse keeper metrics\n\nharbor pilott\n',
    );
    const answers = out.map((line) => JSON.parse(line));
    expect(answers).toHaveLength(2);
    expect(answers[0]).toMatchObject({ kind: 'section', role: 'lighthouse-keeper', section: 'metrics' });
    expect(answers[1]).toMatchObject({
      kind: 'role',
      role: 'harbour-pilot',
      text: expect.stringContaining('I read “harbor pilott” as Harbour Pilot'),
    });
  });
});

test('as text, each answer to a line stands below its question, and a level is told to its end', async () => {
  const { out } = await rolecall(['ask'], 'platform-engineer level 4\n\nlist\n');
  const said = out.join('\n');
  expect(said).toMatch(/^> platform-engineer level 4\n/);
  expect(said).toContain('\n\n> list\n');
  expect(said).not.toContain('Go on');
  const parts = said.split('> list')[0]?.match(/^• /gm) ?? [];
  expect(parts.length).toBeGreaterThan(17); // one screen has fewer
});

describe('start without Slack settings', () => {
  test('talks on the terminal, and follow-ups keep the role', async () => {
    const { code, out } = await rolecall(
      ['start', ...fixtures],
      '/role lighthouse keeper\nand level 3?\n/quit\nnever read\n',
    );
    expect(code).toBe(0);
    const talk = out.join('\n');
    expect(talk).toContain('Lighthouse Keeper: level 3');
    expect(talk).not.toContain('never read');
  });

  test('tells a level to its end', async () => {
    const { out } = await rolecall(['start'], 'platform-engineer level 4\n/quit\n');
    expect(out.join('\n')).toContain('Platform Engineer: level 4');
    expect(out.join('\n')).not.toContain('Go on');
  });
});

describe('eval', () => {
  test('counts by kind, and says which line is no question', async () => {
    const { code, out } = await rolecall(['eval', '--json', 'tests/fixtures/questions.jsonl', ...fixtures]);
    expect(code).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject({
      questions: 4,
      kinds: {
        lookup: { right: 1, all: 1 },
        levels: { right: 1, all: 1 },
        typo: { right: 1, all: 1 },
        none: { right: 1, all: 1 },
      },
    });
    const wrong = await rolecall(['eval', 'package.json', ...fixtures]);
    expect(wrong).toMatchObject({ code: 2, error: [expect.stringContaining('package.json:1')] });
  });
});

describe('a wrong call', () => {
  test.each([
    [['dance'], 'There is no command "dance"'],
    [['ask', '--loud'], `Usage: ${program} ask`],
    [['check', '--content', 'nowhere'], '--content names "nowhere"'],
  ])('%j is explained', async (argv, words) => {
    const { code, error } = await rolecall(argv);
    expect(code).toBe(2);
    expect(error.join('\n')).toContain(words);
  });

  test.each(['--help', '-h'])('%s after a command is its own help, and does nothing else', async (option) => {
    const { code, out } = await rolecall(['import', option]);
    expect([code, out.join('\n')]).toEqual([
      0,
      expect.stringMatching(/^Usage: .* import FOLDER --out DIR\n/),
    ]);
  });

  test('help lists every command', async () => {
    const { code, out } = await rolecall(['help']);
    expect(code).toBe(0);
    for (const name of ['start', 'play', 'ask', 'catalog', 'check', 'stats', 'audit', 'eval'])
      expect(out.join('\n')).toContain(`  ${name}`);
  });
});
