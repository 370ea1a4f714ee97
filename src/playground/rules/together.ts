import { isObject, type JsonObject, listOf, objectsOf, textOf } from '../json.ts';
import { maxTableCharacters, tableCharacters } from './blocks/tables.ts';
import { type Fault, fault } from './fault.ts';
import { broadcasts } from './text.ts';

/** Every object below a value, with its JSON pointer. */
function* objectsIn(value: unknown, path: string): Generator<{ value: JsonObject; path: string }> {
  if (isObject(value)) yield { value, path };
  const children = isObject(value) ? Object.entries(value) : listOf(value).entries();
  for (const [key, child] of children) {
    if (typeof child === 'object' && child !== null) yield* objectsIn(child, `${path}/${key}`);
  }
}

/** `block_id` is unique in a message or view; `action_id` too, which is stricter than Slack's "in a block". */
function duplicates(blocks: unknown, path: string, key: 'block_id' | 'action_id'): readonly Fault[] {
  const seen = new Set<unknown>();
  return [...objectsIn(blocks, path)].flatMap(({ value, path: at }) => {
    const id = value[key];
    if (typeof id !== 'string') return [];
    if (seen.has(id)) return fault(`${at}/${key}`, `${key} "${id}" is used twice`);
    seen.add(id);
    return [];
  });
}

/** All blocks, those in containers included. */
function flat(blocks: unknown): readonly JsonObject[] {
  return objectsOf(blocks).flatMap((block) => [block, ...objectsOf(block.child_blocks)]);
}

const tableFamily = ['table', 'data_table'];
/** A pipe table shows itself by its line of dashes under a line with a pipe. */
function hasPipeTable(text: string): boolean {
  const lines = text.split('\n');
  const isRule = (line: string) => /^[ |:-]+$/.test(line) && line.includes('|') && line.includes('-');
  return lines.some((line, index) => isRule(line) && lines[index - 1]?.includes('|') === true);
}

/** One table per message, pipe tables inside markdown blocks included . */
function oneTable(blocks: readonly JsonObject[], path: string): readonly Fault[] {
  const isTable = (block: JsonObject) =>
    tableFamily.includes(textOf(block.type)) ||
    (block.type === 'markdown' && hasPipeTable(textOf(block.text)));
  return blocks.filter(isTable).length > 1 ? fault(path, 'only one table is allowed in a message') : [];
}

function tableTotal(blocks: readonly JsonObject[], path: string): readonly Fault[] {
  const total = blocks
    .filter((block) => tableFamily.includes(textOf(block.type)))
    .reduce((sum, block) => sum + tableCharacters(block), 0);
  return total > maxTableCharacters
    ? fault(path, `tables hold ${total} characters, at most ${maxTableCharacters} are allowed`)
    : [];
}

/** Markdown blocks share 12 000 characters per message; their text is markup and may mention, too. */
function markdown(blocks: readonly JsonObject[], path: string): readonly Fault[] {
  const texts = blocks.filter((block) => block.type === 'markdown').map((block) => textOf(block.text));
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  return [
    ...(total > 12_000
      ? fault(path, `markdown blocks hold ${total} characters, at most 12000 are allowed`)
      : []),
    ...texts.flatMap((text) => broadcasts(text, path)),
  ];
}

function atMostOnePlan(blocks: readonly JsonObject[], path: string): readonly Fault[] {
  return blocks.filter((block) => block.type === 'plan').length > 1
    ? fault(path, 'only one plan is allowed')
    : [];
}

/** Slack asks for one primary button per set; more of them work, and look wrong. */
function onePrimary(blocks: readonly JsonObject[], path: string): readonly Fault[] {
  return blocks.flatMap((block, index) => {
    const primary = objectsOf(block.elements).filter((element) => element.style === 'primary');
    return primary.length > 1 ? fault(`${path}/${index}/elements`, 'only one primary button per set') : [];
  });
}

function oneFocus(blocks: unknown, path: string): readonly Fault[] {
  const focused = [...objectsIn(blocks, path)].filter(({ value }) => value.focus_on_load === true);
  return focused.length > 1 ? fault(path, 'focus_on_load may be set on one element only') : [];
}

/** Rules that look at all blocks of a message or view at once. */
export function together(blocks: unknown, path: string): readonly Fault[] {
  const every = flat(blocks);
  return [
    ...duplicates(blocks, path, 'block_id'),
    ...duplicates(blocks, path, 'action_id'),
    ...oneTable(every, path),
    ...tableTotal(every, path),
    ...markdown(every, path),
    ...atMostOnePlan(every, path),
    ...onePrimary(every, path),
    ...oneFocus(blocks, path),
  ];
}
