import { describe, expect, test } from 'vitest';
import { contextAfter, createAnswerer } from '../../src/answers/answerer.ts';
import { plainText } from '../../src/answers/page/plain-text.ts';
import type { Asker } from '../../src/answers/question.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { createLibrary } from '../../src/search/library.ts';

const library = createLibrary(await loadCatalog('content'));
const answerer = createAnswerer(() => library);
const ask = (text: string, asker: Asker | null = null) => answerer.ask(text, 'full', null, asker);
const lineOf = (text: string) => ask(text).evidence[0]?.text ?? '';

/** What an answer must be, and what must stand in it. */
type Row = [question: string, kind: string, words: readonly string[]];

const checked = ([text, kind, words]: Row, asker: Asker | null = null) => {
  const answer = ask(text, asker);
  expect(answer.kind).toBe(kind);
  for (const part of words) expect(plainText(answer.page)).toContain(part);
  return answer;
};

describe('who has it', () => {
  test.each<[question: string, roles: readonly string[]]>([
    ['who knows python', ['data-engineer', 'devops-engineer']],
    ['/role who python', ['data-engineer', 'devops-engineer']],
    ['python', ['data-engineer', 'devops-engineer']],
    ['which role needs kafka', ['backend-engineer', 'platform-architect']],
    ['who is good at SQL', ['data-engineer', 'backend-engineer', 'platform-engineer']],
    ['who writes runbooks', ['devops-engineer', 'backend-engineer', 'data-engineer']],
    [
      'list everyone who deals with kubernetes',
      ['devops-engineer', 'platform-engineer', 'platform-architect'],
    ],
    ['kubernetes', ['devops-engineer', 'platform-engineer', 'platform-architect']],
    ['who knows cobol', []],
  ])('%s', (text, roles) => {
    const answer = ask(text);
    expect([answer.kind, answer.roles]).toEqual(['who', roles]);
  });

  test.each([
    'who is on call for security',
    'who is on duty in security today?',
    'wer hat Bereitschaft bei Security?',
  ])('no rota says “%s”, and that is said', (text) => {
    checked([text, 'people', ['No rota and no calendar', '@security-team']]);
    expect(plainText(ask('who are the security engineers').page)).not.toContain('No rota');
  });

  test('how well, and within what', () => {
    checked([
      'who knows python',
      'who',
      ['Python — Advanced', 'Scripting — Advanced', 'data-engineer.md:37'],
    ]);
  });
});

describe('facts', () => {
  test.each([
    ['what’s the SLA for leaked credentials', 'leaked credentials revoked within 1 hour'],
    ['how often does platform meet security', 'weekly'],
    ['how soon must a leaked credential be revoked', 'leaked credentials revoked within 1 hour'],
  ])('%s', (text, words) => {
    expect(ask(text).kind).toBe('fact');
    expect(`${lineOf(text)} ${plainText(ask(text).page)}`).toContain(words);
  });

  test('what success looks like are the measures', () => {
    checked(['what does success look like for QA', 'section', ['success metrics', '100% of release risks']]);
  });

  test.each([
    ['is the platform engineer responsible for kubernetes?', 'yes'],
    ['does ux do usability tests?', 'yes'],
    ['is the ux designer responsible for kubernetes?', 'no'],
    ['does the qa engineer order the flowers?', 'unwritten'],
    ['is it true that platform never touches kubernetes?', 'no'],
    ['is it true that ux never runs surveys', 'no'],
    ['the platform engineer doesn’t do backups, right?', 'yes'],
  ])('%s %s', (text, verdict) => expect(ask(text).verdict).toBe(verdict));

  test('of two, it is compared whose it is', () => {
    const answer = ask('does the data engineer own the dashboards or the qa engineer?');
    expect([answer.kind, answer.role]).toEqual(['compare', 'data-engineer']);
  });

  test('of two, one of them named shortly, as well', () => {
    const answer = ask('does security own leaked credentials or platform?');
    expect([answer.kind, answer.role]).toEqual(['compare', 'security-engineer']);
  });
});

describe('what is not written', () => {
  test.each<Row>([
    ['what’s the salary of the platform engineer', 'unwritten', ['salary', 'What is written']],
    ['who is the boss of the qa engineer', 'unwritten', ['boss']],
    ['who does the product manager report to', 'unwritten', ['report']],
    ['who does ux report to', 'unwritten', ['UX Designer']],
    ['what does the CTO do', 'unwritten', ['CTO', 'no document describes such a role']],
    ['who is the CTO', 'unwritten', ['CTO', 'no document describes such a role']],
    ['wer ist der Geschäftsführer', 'unwritten', ['Geschäftsführer']],
    ['devops level 3', 'unwritten', ['DevOps Engineer', 'Levels are written for: Backend Engineer']],
    ['sre level 3', 'unwritten', ['DevOps Engineer', 'UX Designer']],
    ['lunch', 'nothing', ['I don’t know']],
    ['level 3 of the car park is full', 'nothing', ['I don’t know']],
  ])('%s', (...row) => void checked(row));
});

describe('levels', () => {
  test.each<[question: string, role: string, levels: readonly number[], topic: string | null]>([
    ['how good does my SQL have to be at level 2', 'backend-engineer', [2], 'mastery'],
    ['when do people lead a small design on their own?', 'platform-engineer', [4], 'impact'],
    ['the jump from 5 to 6 for platform engineers', 'platform-engineer', [5, 6], null],
    ['how do I become a senior platform engineer', 'platform-engineer', [], null],
    ['PM level 4', 'product-manager', [4], null],
    ['pe level 4', 'platform-engineer', [4], null],
  ])('%s', (text, role, levels, topic) => {
    const answer = ask(text);
    expect([answer.kind, answer.role, answer.levels, answer.topic]).toEqual(['levels', role, levels, topic]);
  });

  test.each([
    ['I’m at 3, what next', [3, 4]],
    ['my report is a solid 2', [2]],
    ['am I ready for level 4?', [4]],
    ['the jump from 5 to 6', [5, 6]],
  ])('%s: of which role, where several have levels', (text, levels) => {
    expect([ask(text).kind, ask(text).levels]).toEqual(['choose', levels]);
    const own = ask(text, { role: 'backend-engineer', level: null });
    expect([own.kind, own.role, own.levels]).toEqual(['levels', 'backend-engineer', levels]);
    expect(own.page.isPersonal).toBe(true);
  });

  test('the title names the one topic, and what is blank is said in one line', () => {
    const mastery = plainText(ask('platform engineer level 4 mastery').page);
    expect(mastery.match(/Mastery/g)).toHaveLength(1);
    const top = plainText(ask('platform engineer level 6').page);
    expect(top.match(/Nothing is written/g)).toHaveLength(1);
    expect(top).toContain('under Communication, Impact, Leadership, Influence');
    expect(top).toContain('highest level');
  });

  test('a card shows the first measure of each duty and two sources, and leads on to the rest', () => {
    const { page } = ask('platform engineer');
    const text = plainText(page);
    expect(text).toContain('Builds finish in <10 min');
    expect(text).not.toContain('pipelines work 99.9%');
    expect(text.match(/\.(?:md|yml):\d+/g)).toHaveLength(2);
    expect(text).toMatch(/\d more/);
    expect(lineOf('how long may builds take')).toContain('pipelines work 99.9%');
    expect(page.choices.map(({ label }) => label)).toContain('Success metrics');
  });

  test('roles that a name fits, none of which has levels, are named together', () => {
    const names = ['project-manager', 'ux-designer'] as const;
    const bare = (slug: string) => (names.some((one) => one === slug) ? { frameworks: [] } : {});
    const roles = library.catalog.roles.map((role) => ({
      ...role,
      ...(role.slug === 'product-manager' ? { frameworks: [] } : bare(role.slug)),
    }));
    const without = createLibrary({ ...library.catalog, roles });
    const answer = createAnswerer(() => without).ask('PM level 4', 'full', null);
    expect(answer.kind).toBe('unwritten');
    expect([answer.role, ...answer.alternatives]).toEqual(['product-manager', 'project-manager']);
    expect(plainText(answer.page)).toContain('Product Manager or Project Manager/Scrum Master');
  });
});

describe('somebody whose role is known', () => {
  const me: Asker = { role: 'platform-engineer', level: 3 };
  test.each<[question: string, kind: string, levels: readonly number[]]>([
    ['what do I need for my next level', 'levels', [3, 4]],
    ['what is expected of me', 'levels', [3]],
    ['am I ready for level 4?', 'levels', [4]],
    ['what do I own', 'section', []],
  ])('%s', (text, kind, levels) => {
    const answer = ask(text, me);
    expect([answer.role, answer.kind, answer.levels]).toEqual(['platform-engineer', kind, levels]);
    expect(answer.page.isPersonal).toBe(true);
  });

  test.each([
    'what is expected of me',
    'what do I own',
    'what do I need for my next level',
    'was wird von mir erwartet',
  ])(
    '%s: nobody knows whose yet, so it is asked, and where to say it is told',
    (text) => void checked([text, 'choose', ['My role']]),
  );

  test('what they do not take is asked of a role', () => {
    expect(ask('what do they not take?').kind).toBe('choose');
  });
});

describe('commands', () => {
  test.each([
    ['pe', 'platform-engineer'],
    ['SRE', 'devops-engineer'],
    ['secuirty', 'security-engineer'],
    ['security', 'security-engineer'],
  ])('%s is the card of %s', (text, role) => {
    expect([ask(text).kind, ask(text).role]).toEqual(['role', role]);
  });

  test.each<Row>([
    ['pm', 'choose', ['Product Manager', 'Project Manager']],
    ['compare backend', 'choose', ['with which role']],
    ['compare backend chef', 'choose', ['I know no “chef”', 'Backend Engineer']],
    ['metrics', 'choose', ['Success metrics of which role?']],
    ['?', 'nothing', ['What you can ask']],
    ['who am I', 'nothing', ['What you can ask']],
    ['help!!!', 'nothing', ['What you can ask']],
    ['thanks', 'nothing', ['Gladly']],
  ])('%s', (...row) => void checked(row));
});

describe('in a conversation', () => {
  /** The last of these, each asked in the light of those before. */
  const last = (...texts: readonly string[]) => {
    let thread = null as ReturnType<typeof contextAfter>;
    let answer = ask('');
    for (const text of texts) {
      answer = answerer.ask(text, 'brief', thread);
      thread = contextAfter(answer, thread);
    }
    return answer;
  };

  test.each<[texts: readonly string[], role: string, levels: readonly number[]]>([
    [['platform engineer level 5', 'and ux?'], 'ux-designer', [5]],
    [['platform engineer level 5', 'und ux?'], 'ux-designer', [5]],
    [['platform engineer level 5', 'and qa'], 'qa-engineer', [5]],
    [['frontend level 3', 'no, I meant backend'], 'backend-engineer', [3]],
    [['frontend level 3', 'nein, ich meinte backend'], 'backend-engineer', [3]],
  ])('%j keeps the level', (texts, role, levels) => {
    const answer = last(...texts);
    expect([answer.kind, answer.role, answer.levels]).toEqual(['levels', role, levels]);
  });

  test('who comes next, why, and what they do not take', () => {
    const asked = 'who knows python';
    expect(last(asked).role).toBe('data-engineer');
    expect(last(asked, 'who else?').role).toBe('devops-engineer');
    expect(last(asked, 'why?')).toMatchObject({ kind: 'fact', role: 'data-engineer' });
    expect(last(asked, 'what do they not take?').role).toBe('data-engineer');
    expect(plainText(last(asked, 'thanks').page)).toBe('Gladly.');
  });
});

test('a day of that number is no length of time', () => {
  const [line] = answerer.ask('how fast must a build be?', 'full', null).evidence;
  expect(line?.text).toMatch(/^Builds finish in <10 min/);
});

describe('a text that says what to do with something, and not with what', () => {
  test.each([
    'can you route this to the right team',
    'please pass it on to whoever owns this',
    'could someone forward that to the responsible people?',
    'Kannst du das bitte an das zuständige Team weiterleiten?',
    'leite das an die richtige Abteilung weiter',
    'tu peux transmettre ça à la bonne équipe ?',
    'puedes pasar esto al equipo correcto',
  ])('points at what stands above it: %s', (text) => {
    expect(answerer.read(text, null).question).toEqual({ kind: 'route', typed: text, pointing: true });
  });

  test.each(['can you route this payslip to the right team', 'pass this on to security'])(
    'says more, or less: %s',
    (text) => {
      const { question } = answerer.read(text, null);
      expect('pointing' in question && question.pointing).toBeFalsy();
    },
  );
});
