import { isObject, textOf } from '../json.ts';
import { composedBlocks } from './blocks/composed-blocks.ts';
import { plainBlocks } from './blocks/plain-blocks.ts';
import { surfacesOf } from './blocks/surfaces.ts';
import { tables } from './blocks/tables.ts';
import { type Check, type Fault, fault, type Surface } from './fault.ts';
import { byType } from './shape.ts';
import { together } from './together.ts';
import { wellFormed } from './well-formed.ts';

const anyBlock = byType({ ...plainBlocks, ...tables, ...composedBlocks }, 'block');

const block: Check = (value, path, surface) => {
  const type = isObject(value) ? textOf(value.type) : '';
  const surfaces = Object.hasOwn(surfacesOf, type) ? surfacesOf[type] : undefined;
  const misplaced = surfaces !== undefined && !surfaces.includes(surface);
  return [
    ...(misplaced ? fault(path, `${type} blocks are not allowed in a ${surface}`) : []),
    ...anyBlock(value, path, surface),
  ];
};

/** 50 blocks in a message, 100 in a modal or Home tab. */
function tooMany(count: number, surface: Surface, path: string): readonly Fault[] {
  const max = surface === 'message' ? 50 : 100;
  return count > max ? fault(path, `no more than ${max} blocks allowed in a ${surface}, has ${count}`) : [];
}

/** Everything Slack would refuse about these blocks on this surface; an empty list means that they are fine. */
export function validateBlocks(blocks: unknown, surface: Surface, path = '/blocks'): readonly Fault[] {
  if (!Array.isArray(blocks)) return fault(path, 'must be a list of blocks', 'invalid_blocks_format');
  return [
    ...tooMany(blocks.length, surface, path),
    ...blocks.flatMap((value: unknown, index) => block(value, `${path}/${index}`, surface)),
    ...together(blocks, path),
    ...wellFormed(blocks, path),
  ];
}
