import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { plainText } from '../../src/answers/page/plain-text.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { createLibrary } from '../../src/search/library.ts';

const library = createLibrary(await loadCatalog('tests/fixtures/bakery'));
const answerer = createAnswerer(() => library);
const ask = (text: string) => answerer.ask(text, 'full', null);
const lineOf = (text: string) => {
  const [line] = ask(text).evidence;
  return line ? `${line.path}:${line.line}` : null;
};

describe('a company that no question of the lexicon knows', () => {
  test.each([
    ['who knows lamination', ['baker']],
    ['which roles are good at spreadsheets', ['baker', 'delivery-driver']],
    ['wer kann marzipan', ['konditorei']],
    ['wer ist in Marzipan geschult', ['konditorei']],
    ['the sheets are a mess, who knows spreadsheets?', ['baker', 'delivery-driver']],
    ['who knows lamination and spreadsheets', ['baker']],
    ['who knows kubernetes', []],
    ['whom could I ask about lamination', ['baker']],
    ['need someone who gets spreadsheets', ['baker', 'delivery-driver']],
    ['the dough is torn, is there anyone who knows lamination?', ['baker']],
    ['wir haben hohen Besuch, wer kann Marzipan', ['konditorei']],
    ['gibt es jemand mit Marzipankenntnissen', ['konditorei']],
    ['who can do excel', ['baker', 'delivery-driver']],
    ['who uses spreadsheets zigzag', ['baker', 'delivery-driver']],
    ['who bakes rye loaves?', ['baker']],
    ['who writes spreadsheets', ['baker', 'delivery-driver']],
    ['wer kümmert sich um Hochzeitstorten', ['konditorei']],
    ['who knows marzipan or lamination', ['baker', 'konditorei']],
    // Whoever deals with a role so often, on whichever side it is written.
    ['who deals with the baker every week', ['delivery-driver']],
    ['who talks to the delivery driver twice a day', ['baker']],
  ])('“%s” is answered with all who have it', (text, roles) => {
    const answer = ask(text);
    expect([answer.kind, answer.roles.toSorted()]).toEqual(['who', roles]);
  });

  test.each([
    ['how often must the ovens be cleaned', 'baker.md:13'],
    ['how late may a basket be', 'driver.md:11'],
    ['by when must the first loaves be on the shelf', 'baker.md:11'],
    ['bis wann muss der Entwurf vorliegen', 'backstube.md:11'],
    ['how often are the ovens washed', 'baker.md:13'],
    ['the ovens are filthy, how often do they get a wash?', 'baker.md:13'],
    ['what delay is a basket allowed', 'driver.md:11'],
  ])('“%s” is answered by the very line of the measure', (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  test('metrics of a role rest on their own lines, too', () => {
    expect(ask('baker metrics').evidence.map(({ line }) => line)).toEqual([11, 13]);
  });

  test.each([
    ['is the baker responsible for the ovens?', 'yes'],
    ['is the baker responsible for the vans?', 'no'],
    ['is the baker responsible for the fire alarm?', 'unwritten'],
    ['would the baker repair the vans', 'no'],
    ['does the delivery driver write the invoices?', 'no'],
    ['übernimmt die Konditorei auch Marzipan?', 'yes'],
    ['ist die Konditorei für Hochzeitstorten zuständig?', 'yes'],
    ['do I go to the baker for the ovens?', 'yes'],
    ['is it the baker who repairs the vans when they break down', 'no'],
    ['the delivery driver people, do they write the bills?', 'no'],
    ['the baker has to wash the ovens, right?', 'yes'],
    ['the ovens are dirty, is that the delivery driver?', 'no'],
    ['is it true that the baker never cleans the ovens?', 'no'],
    ['the baker does not maintain the vans, right?', 'yes'],
    ['am I right that the delivery driver never bakes rye loaves', 'yes'],
    ['does the baker not clean the ovens?', 'yes'],
    ['isn’t the delivery driver responsible for the vans?', 'yes'],
    ['is it true that the baker never waters the plants?', 'unwritten'],
    ['stimmt es, dass die Konditorei nie Hochzeitstorten macht?', 'no'],
    ['is the baker insured against fire', 'unwritten'],
    ['bin ich bei der Konditorei richtig für Torten', 'yes'],
  ])('“%s”: %s', (text, verdict) => {
    const answer = ask(text);
    expect([answer.kind, answer.verdict]).toEqual(['verdict', verdict]);
  });

  test.each([
    ["what's the salary of a baker", 'salary'],
    ['who is the boss of the delivery driver', 'boss'],
    ["what's the CTO's salary", 'salary'],
    ['what does our head gardener do', 'gardener'],
    ['who stands in for the baker when he is ill', 'stands'],
  ])('“%s” is not written, and the question is not said back whole', (text, word) => {
    const answer = ask(text);
    expect(answer.kind).toBe('unwritten');
    expect(plainText(answer.page)).toContain(word);
    expect(plainText(answer.page)).not.toContain(text);
  });

  test('yes or no, where nothing is written, is a verdict as well', () => {
    const answer = ask('does the baker have to work on sundays');
    expect(answer).toMatchObject({ kind: 'verdict', verdict: 'unwritten', role: 'baker' });
    expect(plainText(answer.page)).toContain('sundays');
  });

  test.each([
    'when does the baker retire',
    'which hobbies does the baker have',
    'how long is the notice period of the delivery driver',
    'what did the baker study',
    'wann geht die Konditorei in Rente',
    'wie alt ist der baker',
  ])('“%s” is their own affair, which no number of another thing answers', (text) => {
    expect(ask(text)).toMatchObject({ kind: 'unwritten', evidence: [] });
  });

  test('how many there are is not told by a line that counts something else', () => {
    const answer = ask('how many ovens do we have');
    expect(answer.kind).toBe('unwritten');
    expect(plainText(answer.page)).toContain('No document says how many: “ovens”');
  });

  test('what a role leaves to another is a no, with whose it is', () => {
    const answer = ask('does the delivery driver write the invoices?');
    expect(answer.alternatives).toEqual(['baker']);
    expect(lineOf('does the delivery driver write the invoices?')).toBe('driver.md:19');
  });

  test('of two roles, the one that has it is named, with its line', () => {
    const answer = ask('does the baker do the vans or the delivery driver?');
    expect([answer.kind, answer.role]).toEqual(['compare', 'delivery-driver']);
    expect(answer.evidence[0]?.line).toBe(12);
  });

  test.each([
    'was verdient ein Baker',
    'combien gagne un baker',
    'cuánto gana el baker',
    'what does the CTO do all day',
    'was macht der Geschäftsführer',
    'que fait le directeur financier',
    'qué hace el director general',
  ])('“%s” is not written, in whatever language', (text) => {
    expect(ask(text).kind).toBe('unwritten');
  });

  test.each([
    'the vans smell of diesel since yesterday',
    'basket arrived without bread :(',
    'der Ofen piept schon wieder, kann jemand schauen',
  ])('“%s” tells trouble, and asks nothing of the documents', (text) => {
    expect(answerer.read(text, null).question.kind).toBe('route');
  });

  test('a part without a role asks of which', () => {
    expect([ask('metrics').kind, ask('and the metrics?').kind]).toEqual(['choose', 'choose']);
  });

  test.each([
    ['level 2', [2]],
    ['my report is a solid 2', [2]],
    ['the jump from 1 to 2', [1, 2]],
    ["i'm a level 1 baker, what do I need for 2", [1, 2]],
    ['when do people adjust hydration on their own?', [2]],
  ])('“%s” needs no role where one has levels', (text, levels) => {
    const answer = ask(text);
    expect([answer.kind, answer.role, answer.levels]).toEqual(['levels', 'baker', levels]);
  });

  test.each([
    ['I am a baker at level 1, what would 2 ask of me', [1, 2]],
    ['what tells the second from the third level of the baker', [2, 3]],
  ])('“%s” is about levels %j', (text, levels) => {
    expect(ask(text).levels).toEqual(levels);
  });

  test('all levels are shown with what each asks, in a line', () => {
    const shown = plainText(ask('baker levels').page);
    expect(shown).toContain('Level 1: Shapes loaves of equal weight\n');
    expect(shown).toContain('Level 3: Invents recipes that the town asks for\n');
  });

  test('how many levels there are rests on the line that says so', () => {
    expect(lineOf('how many levels are there for the baker')).toBe('ladder.md:4');
  });

  test('the highest level says that it is the highest', () => {
    expect(plainText(ask('baker level 3').page)).toContain('highest level');
    expect(plainText(ask('baker level 2').page)).not.toContain('highest level');
  });

  test('levels that are not written are said to be so, with the roles that have some', () => {
    const answer = ask('delivery driver level 2');
    expect(answer.kind).toBe('unwritten');
    expect(plainText(answer.page)).toContain('Levels are written for: Baker.');
  });

  test('a comparison with somebody unknown says which word it does not know', () => {
    expect(plainText(ask('compare baker gardener').page)).toContain('gardener');
  });

  test('help teaches questions that are answered, of roles there are', () => {
    const taught = plainText(ask('help').page).match(/(?<=\/role )(?:who knows|is the) [^?]+\?/g) ?? [];
    expect(taught.map((question) => ask(question).kind)).toEqual(['who', 'verdict']);
    expect(ask(taught[0] ?? '').roles).not.toEqual([]);
    expect(ask(taught[1] ?? '').verdict).toBe('yes');
  });
});

test('what is not written of one role, but of others, is told with whose it is', () => {
  const { verdict, alternatives, page } = ask('does the konditorei know spreadsheets?');
  expect([verdict, alternatives]).toEqual(['unwritten', ['baker', 'delivery-driver']]);
  expect(plainText({ ...page, choices: [] })).toContain('It is written for:\n• Baker: ');
});
