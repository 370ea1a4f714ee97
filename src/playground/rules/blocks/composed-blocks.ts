import type { JsonObject } from '../../json.ts';
import { type Check, type Fault, fault } from '../fault.ts';
import { across, all, boolean, byType, list, object, oneOf, string } from '../shape.ts';
import { anyText, mrkdwnText, plainText } from '../text.ts';
import { button } from './buttons.ts';
import { imageElement, webAddress } from './image.ts';
import { block, plainBlocks } from './plain-blocks.ts';
import { richText } from './rich-text.ts';
import { tables } from './tables.ts';

function needsOneOf(...keys: readonly string[]): Check {
  return across((value, path) =>
    keys.some((key) => value[key] !== undefined) ? [] : fault(path, `needs one of ${keys.join(', ')}`),
  );
}

const card = all(
  block(
    'card',
    {},
    {
      hero_image: imageElement,
      icon: imageElement,
      title: mrkdwnText(150),
      subtitle: mrkdwnText(150),
      body: mrkdwnText(200),
      actions: list(button, { max: 2 }),
    },
  ),
  needsOneOf('hero_image', 'title', 'actions', 'body'),
);

/** What a container may hold; containers do not nest. */
const childTypes = [
  'actions',
  'context',
  'divider',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'video',
];
const children: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries({ ...plainBlocks, ...tables }).filter(([type]) => [...childTypes, 'table'].includes(type)),
);

function collapsible(value: JsonObject, path: string): readonly Fault[] {
  return value.default_collapsed === true && value.is_collapsible !== true
    ? fault(`${path}/default_collapsed`, 'needs is_collapsible')
    : [];
}

const container = all(
  block(
    'container',
    { child_blocks: list(byType(children, 'child block'), { max: 10 }) },
    {
      title: plainText(150),
      rich_text_title: richText,
      subtitle: anyText(150),
      width: oneOf('narrow', 'standard', 'wide', 'full'),
      icon: imageElement,
      is_collapsible: boolean,
      default_collapsed: boolean,
      has_header_divider: boolean,
    },
  ),
  needsOneOf('title', 'rich_text_title'),
  across(collapsible),
);

const line = string({ max: 3000 });
const source = object({ type: oneOf('url'), url: webAddress, text: line });
const taskCard = block(
  'task_card',
  {
    task_id: string({ max: 255 }),
    title: line,
    status: oneOf('pending', 'in_progress', 'complete', 'error'),
  },
  { details: richText, output: richText, sources: list(source, { min: 0, max: 100 }) },
);

export const composedBlocks: Readonly<Record<string, Check>> = {
  card,
  carousel: block('carousel', { elements: list(card, { max: 10 }) }),
  container,
  task_card: taskCard,
  plan: block('plan', { title: line }, { tasks: list(taskCard, { min: 0, max: 50 }) }),
};
