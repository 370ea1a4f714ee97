import { create, insertMultiple, search } from '@orama/orama';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createLibrary } from '../dist/search/library.js';
import { createRouter, likelyOwner, trainRouter } from '../dist/search/router/router.js';
import { isStopWord } from '../dist/search/words/stop-words.js';

/** Enough lines to find three roles among them. */
const LINES = 50;

/**
 * Each `prepare` gets what `holdOut` gives, and gives a function from a question to slugs, the best first; null stands
 * for "nobody here". Engines are used as their documentation shows first; where leaving small words out helps, a second
 * row does so.
 */
export const ENGINES = [
  {
    name: 'Rolecall',
    prepare: async ({ catalog }) => ownersBy(await trainRouter(catalog), catalog),
  },
  {
    name: 'Rolecall without training',
    prepare: ({ catalog }) => ownersBy(createRouter(catalog), catalog),
  },
  { name: 'MiniSearch', prepare: ({ lines }) => miniSearch(lines, {}) },
  {
    name: 'MiniSearch, no small words',
    prepare: ({ lines }) => miniSearch(lines, { processTerm: tellingOnly }),
  },
  { name: 'Orama', prepare: ({ lines }) => orama(lines, {}) },
  {
    name: 'Orama, no small words',
    prepare: ({ lines }) => orama(lines, { language: 'english', stopWords: smallWordsOf(lines) }),
  },
  { name: 'Fuse', prepare: ({ lines }) => fuse(lines, {}) },
  { name: 'Fuse, token search', prepare: ({ lines }) => fuse(lines, { useTokenSearch: true }) },
];

/** As an answer is found: the owner, and the line that it rests on. */
function ownersBy(router, catalog) {
  const library = createLibrary(catalog, router);
  return (text) => {
    const verdict = router.route(text);
    const best = likelyOwner(verdict);
    if (best) library.lineOf(text, library.role(best.role));
    const slugs = verdict.owners.map(({ role }) => role);
    return best ? slugs : [null, ...slugs];
  };
}

function miniSearch(lines, options) {
  const engine = new MiniSearch({ fields: ['text'], storeFields: ['role'], ...options });
  engine.addAll(lines.map((line, id) => ({ id, ...line })));
  return (text) =>
    engine
      .search(text)
      .slice(0, LINES)
      .map(({ role }) => role);
}

function orama(lines, tokenizer) {
  const engine = create({ schema: { text: 'string' }, components: { tokenizer } });
  insertMultiple(engine, lines);
  return (text) => search(engine, { term: text, limit: LINES }).hits.map(({ document }) => document.role);
}

function fuse(lines, options) {
  const engine = new Fuse(lines, { keys: ['text'], ...options });
  return (text) => engine.search(text, { limit: LINES }).map(({ item }) => item.role);
}

function tellingOnly(term) {
  const word = term.toLowerCase();
  return isStopWord(word) ? null : word;
}

function smallWordsOf(lines) {
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  return [...words].filter(isStopWord);
}
