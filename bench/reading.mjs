// How often a question is understood: node bench/reading.mjs COMPANY… (each a folder with content/ and reading.jsonl)
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnswerer } from '../dist/answers/answerer.js';
import { loadCatalog } from '../dist/catalog/load-catalog.js';
import { createLibrary } from '../dist/search/library.js';

const ALIKE = [
  ['skills', 'capabilities', 'tech'],
  ['interactions', 'collaboration'],
  ['mission', 'summary'],
  ['responsibilities', 'ownership'],
];

async function measure(folder) {
  const content = join(folder, 'content');
  const catalog = await loadCatalog(content);
  const library = createLibrary(catalog);
  const answerer = createAnswerer(() => library);
  const rows = readFileSync(join(folder, 'reading.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const judged = rows
    .map((row) => ({ row, answer: answerer.ask(row.q, 'full', null) }))
    .map((it) => ({ ...it, wrong: wrongIn(it, content, catalog) }));
  for (const kind of [...new Set(rows.map((row) => row.kind))]) {
    const all = judged.filter(({ row }) => row.kind === kind);
    const right = all.filter(({ wrong }) => wrong === null).length;
    console.log(`${folder} ${kind}: ${right} of ${all.length} (${Math.round((100 * right) / all.length)} %)`);
  }
  if (process.argv.includes('--wrong'))
    for (const { row, answer, wrong } of judged)
      if (wrong) {
        const line = answer.evidence[0];
        console.log(
          `- ${row.kind} | ${row.q}\n    ${wrong} | ${answer.kind} ${answer.role} ${answer.section ?? ''} ${answer.roles.join(',')} | ${line ? `${line.path}:${line.line} ${line.text.slice(0, 90)}` : ''}`,
        );
      }
}

/** What is wrong with an answer, in a word; null where nothing is. */
function wrongIn({ row, answer }, content, catalog) {
  const same = (a, b) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  const sections = ALIKE.find((group) => group.includes(row.section)) ?? [row.section];
  switch (row.kind) {
    case 'section':
      if (answer.kind === 'role' && answer.role === row.role && row.section === 'summary') return null;
      if (answer.role !== row.role) return `role ${row.role}`;
      if (answer.kind !== 'section' && answer.kind !== 'fact') return `section ${row.section}`;
      return sections.includes(answer.section) ? null : `section ${row.section}`;
    case 'levels':
      if (answer.kind !== 'levels' || answer.role !== row.role) return `levels of ${row.role}`;
      if (!same(answer.levels, row.levels ?? [])) return `levels ${row.levels} not ${answer.levels}`;
      return row.topic && !isTopic(row, answer, catalog) ? `topic ${row.topic} not ${answer.topic}` : null;
    case 'who':
      if (answer.kind !== 'who') return `who ${row.roles}`;
      return same([...answer.roles].sort(), [...row.roles].sort()) ? null : `roles ${row.roles}`;
    case 'fact':
      if (answer.evidence.length === 0) return `fact ${row.answer}`;
      return isLine(answer.evidence[0], row, content) ? null : `line “${row.answer}”`;
    case 'verdict':
      return answer.kind === 'verdict' && answer.verdict === row.verdict && answer.role === row.role
        ? null
        : `verdict ${row.verdict} not ${answer.verdict} (${row.role})`;
    case 'route':
      return answer.kind === 'route' || answer.kind === 'nothing' ? null : row.kind;
    default:
      return answer.kind === row.kind ||
        answer.verdict === 'unwritten' ||
        (answer.kind === 'who' && answer.roles.length === 0)
        ? null
        : row.kind;
  }
}

/** A topic may be labelled by its name or by its title. */
function isTopic({ role, topic }, answer, { roles }) {
  const topics = roles
    .filter(({ slug }) => slug === role)
    .flatMap(({ frameworks }) => frameworks.flatMap((it) => it.topics));
  return topics.some(
    ({ name, title }) => name === answer.topic && (name === topic || plain(title) === plain(topic)),
  );
}

function isLine({ path, line }, row, content) {
  if (path !== row.path) return false;
  return plain(readFileSync(join(content, path), 'utf8').split('\n')[line - 1] ?? '').includes(
    plain(row.answer),
  );
}

const plain = (text) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

for (const folder of process.argv.slice(2).filter((arg) => !arg.startsWith('-'))) await measure(folder);
