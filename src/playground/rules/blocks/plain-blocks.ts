import { type Check, type Fault, fault } from '../fault.ts';
import { across, all, boolean, byType, list, object, oneOf, string } from '../shape.ts';
import { anyText, mrkdwnText, plainText } from '../text.ts';
import { accessories, actionElements, contextActions, element, inputElements } from './elements.ts';
import { imageElement, onePicture, pictureKeys, webAddress } from './image.ts';
import { richText } from './rich-text.ts';

type Keys = Readonly<Record<string, Check>>;

const blockId = string({ max: 255 });

export function block(type: string, required: Keys, optional: Keys = {}): Check {
  return object({ type: oneOf(type), ...required }, { block_id: blockId, ...optional });
}

const textOrFields = across((value, path) =>
  value.text === undefined && value.fields === undefined ? fault(path, 'needs text or fields') : [],
);

const section = all(
  block(
    'section',
    {},
    {
      text: anyText(3000),
      fields: list(anyText(2000), { max: 10 }),
      accessory: element(accessories, 'accessory'),
      expand: boolean,
    },
  ),
  textOrFields,
);

/** A context element is a picture or a text object. */
const contextElement = byType(
  { image: imageElement, plain_text: plainText(3000), mrkdwn: mrkdwnText(3000) },
  'context element',
);

const image = all(
  block('image', { alt_text: string({ max: 2000 }) }, { title: plainText(2000), ...pictureKeys }),
  onePicture,
);

const video = block(
  'video',
  {
    video_url: webAddress,
    thumbnail_url: webAddress,
    alt_text: string({ max: 2000 }),
    title: plainText(199),
  },
  {
    title_url: webAddress,
    author_name: string({ max: 49 }),
    provider_name: string({ max: 255 }),
    provider_icon_url: webAddress,
    description: plainText(200),
  },
);

const input = block(
  'input',
  { label: plainText(2000), element: element(inputElements, 'input') },
  { hint: plainText(2000), optional: boolean, dispatch_action: boolean },
);

/** Apps cannot send file blocks, they only receive them. */
const file: Check = (_value, path): readonly Fault[] => fault(path, 'file blocks cannot be sent by apps');

/** Blocks with one place of their own, with the limits of Slack's block reference. */
export const plainBlocks: Keys = {
  section,
  header: block('header', { text: plainText(150) }),
  divider: block('divider', {}),
  context: block('context', { elements: list(contextElement, { max: 10 }) }),
  actions: block('actions', { elements: list(element(actionElements, 'action'), { max: 25 }) }),
  context_actions: block('context_actions', {
    elements: list(element(contextActions, 'context action'), { max: 5 }),
  }),
  input,
  image,
  video,
  rich_text: richText,
  markdown: block('markdown', { text: string({ max: 12_000 }) }),
  alert: block(
    'alert',
    { text: anyText(3000) },
    { level: oneOf('default', 'info', 'warning', 'error', 'success') },
  ),
  file,
};
