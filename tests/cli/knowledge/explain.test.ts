import { beforeAll, describe, expect, test } from 'vitest';
import { createAnswerer } from '../../../src/answers/answerer.ts';
import { explain } from '../../../src/cli/knowledge/explain.ts';
import type { Explanation } from '../../../src/playground/window/author/author-wire.ts';
import { createLibrary, type Library, withCorrections } from '../../../src/search/library.ts';
import { trainRouter } from '../../../src/search/router/router.ts';
import { aRole, noRouting } from '../../helpers/roles.ts';

const examples = (path: string, ...texts: readonly string[]) =>
  texts.map((text, index) => ({ text, source: { path, line: index + 1 } }));
const owner = (name: string, ...texts: readonly string[]) =>
  aRole({
    name,
    routing: { ...noRouting, channel: `#${name}`, examples: examples(`${name}.yml`, ...texts) },
    responsibilities: [
      { title: `${name} duty`, metric: null, primary: true, source: { path: `${name}.md`, line: 7 } },
    ],
  });

let library: Library;
beforeAll(async () => {
  const catalog = {
    roles: [
      owner('baker', 'the bread is burnt', 'no rolls left at seven', 'my sourdough does not rise'),
      owner('miller', 'the flour is lumpy', 'who grinds the rye', 'the mill wheel squeaks'),
    ],
    problems: [],
    outOfScope: examples('none.yml', 'my horse is lame', 'is it going to rain', 'the king has a cold'),
    reviews: new Map(),
    owned: [],
    fallbackChannel: '#ask',
  };
  library = createLibrary(catalog, await trainRouter(catalog));
});

const ask = (text: string, from: Library = library): Explanation =>
  explain(
    text,
    createAnswerer(() => from),
    from,
  );

describe('why an answer is as it is', () => {
  test('a request: who was weighed, and the lines that are nearest, the one in the answer first', () => {
    const told = ask('someone burnt all the bread');
    expect(told.title).toBe('baker, in #baker');
    expect(told.because).toMatch(/^The likeliest owner is the baker, with \d+ percent\.$/);
    expect(told.candidates.map(({ name }) => name).sort()).toEqual(['Nobody here', 'baker', 'miller']);
    expect(told.candidates[0]?.name).toBe('baker');
    expect(told.nearest[0]).toEqual({
      place: 'baker.yml:1',
      text: 'the bread is burnt',
      what: 'example question of baker',
      shown: true,
    });
    expect(told.correction).toBeNull();
    expect(JSON.stringify(told.blocks)).toContain('baker.yml:1');
  });

  test('a request that nobody owns: the example that says so', () => {
    const told = ask('the horse of the king is lame');
    expect(told.because).toMatch(
      /^“Nobody here” has \d+ percent, the nearest role, (?:baker|miller), (?:\d+|less than 1) percent\.$/,
    );
    expect(told.nearest[0]).toMatchObject({
      place: 'none.yml:1',
      what: 'example of what nobody here does',
      shown: false,
    });
  });

  test('words that stand nowhere', () => {
    const { because, nearest } = ask('🙂 42');
    expect(because).toBe('Nothing that is written resembles it, so nobody is named.');
    expect(nearest).toEqual([]);
  });

  test('a question about a role needs no owner', () => {
    const told = ask('baker');
    expect(told.because).toBe('Read as a question about a role, baker. No owner had to be found.');
    expect(told.candidates).toEqual([]);
  });

  test.each([
    ['may the baker dance?', 'Read as a question of yes or no, baker. No owner had to be found.'],
    ['help', 'It is no request to a role, so no owner had to be found.'],
  ])('what is no request says what it is: %s', (text, because) => expect(ask(text).because).toBe(because));

  test('a correction that counted is told of, but not what somebody had asked', () => {
    const taught = withCorrections(library, [
      { text: 'the ducks in the pond are hungry', role: 'miller', instead: null },
    ]);
    const told = ask('hungry ducks, pond', taught);
    expect(told.correction).toBe('A correction counts here: a request like this one went to the miller.');
    expect(JSON.stringify(told)).not.toContain('in the pond are');
    expect(ask('the bread is burnt', taught).correction).toBeNull();
  });
});
