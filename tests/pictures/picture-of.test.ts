import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/messages.ts';
import { openFonts } from '../../src/pictures/drawing/fonts.ts';
import { altText } from '../../src/pictures/picture.ts';
import { createPictureCache } from '../../src/pictures/picture-cache.ts';
import { nothingToDraw, pictureOf } from '../../src/pictures/picture-of.ts';
import type { Subject } from '../../src/pictures/subject.ts';
import { createLibrary, type Library } from '../../src/search/library.ts';
import { catalogOf } from '../catalog/catalog-of.ts';
import { nasty } from '../helpers/nasty-text.ts';
import { aFramework, aLibrary, aRole } from '../helpers/roles.ts';
import { runs } from '../helpers/runs.ts';
import { collaborates, does, manyRoles } from './a-company.ts';

const fonts = openFonts();
const { drawings: say } = messagesIn('en');
const platform = aRole({
  name: 'Platform Engineer',
  group: 'Platform',
  interactions: [
    does('Runs infrastructure for', 'data-engineer'),
    does('Runs infrastructure for', 'lawyer'),
    does('QA for', 'lawyer'),
  ],
  collaborations: [collaborates('Data Engineer'), collaborates('Leadership <board> & "others"')],
  frameworks: [
    aFramework('Ladder', 3, {
      communication: { 1: ['Writes clear notes', 'Listens'], 3: ['Leads'] },
      craft: {},
    }),
  ],
});
const library = aLibrary(
  platform,
  aRole({ name: 'Data Engineer', interactions: [does('Asks for compute from', 'platform-engineer')] }),
  aRole({ name: 'Lawyer' }),
);
const company: Subject = { kind: 'map', role: null };
const around = (role: string): Subject => ({ kind: 'map', role });
const levels = (role: string): Subject => ({ kind: 'levels', role });

function drawn(subject: Subject, of: Library = library) {
  const picture = pictureOf(of, subject, fonts);
  if (!picture) throw new Error('nothing was drawn');
  return picture;
}
const lettersIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test('a picture is written, and told, in the language of the settings', () => {
  const german = createLibrary(library.catalog, null, 'de');
  const pictures = [around('platform-engineer'), company, levels('platform-engineer')].map((subject) =>
    drawn(subject, german),
  );
  expect(pictures.map(({ title }) => title)).toEqual([
    'Wer mit Platform Engineer arbeitet',
    'Wer mit wem arbeitet',
    'Was jede Stufe von Platform Engineer verlangt',
  ]);
  const english = /\b(?:Who|Level|and|more|Dashed|What|An|topics?|asks)\b/;
  const own = pictures
    .flatMap(({ svg }) => lettersIn(svg))
    .filter((line) => !/Leadership|compute/.test(line ?? ''));
  for (const line of own) expect(line).not.toMatch(english);
});

describe('the map of a role', () => {
  test('reads from left to right: who does something with it, and with whom it does something', () => {
    const letters = lettersIn(drawn(around('platform-engineer')).svg);
    const at = (text: string) => letters.indexOf(text);
    expect(at('Asks for compute from')).toBe(at('Data Engineer') + 1);
    expect(letters.join(' | ')).toContain('Runs infrastructure for | QA for | Lawyer');
    expect(letters).toContain('Leadership &lt;board&gt; &amp; &quot;others&quot;');
    expect(letters).toContain('Dashed: no document describes them as a role.');
  });

  test('says the same in words', () => {
    expect(altText(drawn(around('platform-engineer')), 2000, say)).toBe(
      'Who works with the Platform Engineer. Platform Engineer runs infrastructure for Data Engineer and Lawyer. ' +
        'Platform Engineer works with Data Engineer and Leadership <board> & "others". Platform Engineer QA for Lawyer. ' +
        'Data Engineer asks for compute from Platform Engineer.',
    );
  });

  test('counts what has no room', () => {
    const others = manyRoles(30, 1).map(({ slug }) => does('Works with', slug));
    const hub = aRole({ name: 'Hub', interactions: others });
    const picture = drawn(around('hub'), aLibrary(hub, ...manyRoles(30, 1)));
    expect(lettersIn(picture.svg)).toContain('and 11 more');
    expect(picture.sentences[0]).toContain('Role 29');
  });
});

describe('the map of who owns what', () => {
  const owned: Subject = { kind: 'owned', role: null };
  const files = (things: number) => ({
    'till.csv': `Service,Team\n${Array.from({ length: things }, (_, index) => `till-${index},Payments\n`).join('')}mailer,\n`,
    CODEOWNERS: '/src/pay/ @acme/payments @jo\n',
  });

  test('has a card for each owner, those that own most first, and one for what nobody owns', () => {
    const picture = drawn(owned, createLibrary(catalogOf(files(2))));
    expect(picture.sentences).toEqual([
      'Payments owns till-0, till-1 and /src/pay/.',
      '@jo owns /src/pay/.',
      'Nobody owns mailer.',
    ]);
    expect(lettersIn(picture.svg)).toEqual([
      'Who owns what',
      ...['Payments', 'till-0', 'till-1', '/src/pay/'],
      ...['@jo', '/src/pay/'],
      ...['Nobody', 'mailer'],
      'Dashed: a person, somebody no document describes, or nobody.',
    ]);
  });

  test('counts what has no room, and is not drawn where nothing has owners', () => {
    const picture = drawn(owned, createLibrary(catalogOf(files(20))));
    expect(lettersIn(picture.svg)).toContain('and 13 more');
    expect(pictureOf(library, owned, fonts)).toBeNull();
    expect(nothingToDraw(owned, null, messagesIn('en'))).toContain('who owns what');
  });
});

describe('the map of the company', () => {
  test('joins those who name each other by one line, and tells who is named without a document', () => {
    const { svg, sentences } = drawn(company);
    expect(svg.match(/stroke-opacity/g)).toHaveLength(2);
    expect(svg.match(/fill="none"/g)).toHaveLength(2);
    expect(lettersIn(svg).join(' ')).toContain('Named, but not described by any document: Leadership');
    expect(sentences).toContain('Data Engineer works with Platform Engineer.');
  });

  test('of a large company shows those who work with most others, and says so', () => {
    const letters = lettersIn(drawn(company, aLibrary(...manyRoles(100))).svg);
    expect(letters).toContain('These are the 60 of 100 roles that work with most others.');
  });
});

describe('the grid of levels', () => {
  test('shows the first criterion and how many more there are; nothing where nothing is written', () => {
    const { svg, sentences } = drawn(levels('platform-engineer'));
    const letters = lettersIn(svg);
    for (const text of ['Level 3', 'Communication', 'Writes clear notes', 'and 1 more', 'Leads'])
      expect(letters).toContain(text);
    expect(letters).not.toContain('Level 4');
    expect(sentences).toEqual([
      'Ladder has 2 topics and 3 levels.',
      'Communication: level 1: Writes clear notes and 1 more; level 3: Leads.',
      'Craft: nothing is written yet.',
    ]);
  });
});

describe('every picture', () => {
  test('can be painted, whatever the documents hold', () => {
    const check = fc.property(nasty, nasty, nasty, (name, verb, words) => {
      const odd = aRole({
        slug: 'odd',
        name,
        group: words,
        interactions: [does(verb, words)],
        frameworks: [aFramework(verb, 2, { craft: { 1: [words] } })],
      });
      const of = aLibrary(odd, aRole({ name: 'Lawyer', interactions: [does(words, 'odd')] }));
      for (const subject of [company, around('odd'), levels('odd')]) {
        const picture = pictureOf(of, subject, fonts);
        if (picture)
          expect(new Resvg(picture.svg, { font: { loadSystemFonts: false } }).width).toBeGreaterThan(300);
      }
    });
    fc.assert(check, { numRuns: runs(60) });
  });

  test('is the same for the same documents', () => {
    for (const subject of [company, around('platform-engineer'), levels('platform-engineer')])
      expect(drawn(subject, createLibrary(structuredClone(library.catalog))).svg).toBe(drawn(subject).svg);
  });

  test('is named after the role, and leads into no other folder', () => {
    const odd = aRole({ slug: '../../etc/x', name: 'Odd', interactions: [does('Works with', 'lawyer')] });
    expect(drawn(around('../../etc/x'), aLibrary(odd)).name).toBe('-etc-x-map');
    expect(drawn(levels('platform-engineer')).name).toBe('platform-engineer-levels');
  });

  test('shortens names of 150 characters', () => {
    const long = manyRoles(12, 3, (index) => `${'Very Senior '.repeat(12)}Person ${index}`);
    for (const subject of [company, around('role-1')])
      for (const text of lettersIn(drawn(subject, aLibrary(...long)).svg).slice(1))
        expect(text?.length).toBeLessThan(100);
    expect(drawn(company, aLibrary(...long)).svg).toContain('…');
  });

  test('calls a role by its slug where its font has no letters for the name, and says so', () => {
    const chinese = aRole({ slug: 'pingtai', name: '平台工程师', interactions: [does('支持', 'lawyer')] });
    const picture = drawn(around('pingtai'), aLibrary(chinese, aRole({ name: 'Lawyer' })));
    expect(lettersIn(picture.svg)).toContain('pingtai');
    expect(lettersIn(picture.svg).join(' ')).toContain('2 names or texts need letters that this picture');
    expect(altText(picture, 500, say)).toContain('平台工程师 支持 Lawyer.');
  });

  test('has words that end in time, and say how much is missing', () => {
    const text = altText(drawn(company, aLibrary(...manyRoles(60))), 1000, say);
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(text).toMatch(/ And \d+ more\.$/);
  });

  test('is not there where documents say nothing, and a sentence says what would help', () => {
    expect(pictureOf(library, levels('lawyer'), fonts)).toBeNull();
    expect(pictureOf(library, around('nobody'), fonts)).toBeNull();
    expect(pictureOf(aLibrary(aRole({ name: 'Lawyer' })), company, fonts)).toBeNull();
    expect(nothingToDraw(company, null, messagesIn('en'))).toBe(
      'No document says who works with whom yet. Lines under "Interactions" in a role\'s document would give the picture.',
    );
  });
});

describe('the gallery', () => {
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  test('draws PNG, twice as fine as planned', async () => {
    const found = await createPictureCache().draw(library, around('platform-engineer'));
    if (!found) throw new Error('nothing was drawn');
    expect(found.png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    const { width, height } = found.picture;
    expect(sizeOf(found.png)).toEqual([2 * width, 2 * height]);
  });

  test('keeps to six million pixels, however large the company', async () => {
    const found = await createPictureCache().draw(aLibrary(...manyRoles(60, 12)), company);
    const [width = 0, height = 0] = found ? sizeOf(found.png) : [];
    expect(width * height).toBeGreaterThan(5_900_000);
    expect(width * height).toBeLessThan(6_010_000);
  });

  test('draws once for as long as the catalog stays', async () => {
    const pictureCache = createPictureCache();
    const first = pictureCache.draw(library, company);
    expect(pictureCache.draw({ ...library }, company)).toBe(first);
    expect(pictureCache.draw(library, levels('platform-engineer'))).not.toBe(first);
    expect(pictureCache.draw(createLibrary({ ...library.catalog }), company)).not.toBe(first);
    expect((await first)?.picture.title).toBe('Who works with whom');
  });
});
