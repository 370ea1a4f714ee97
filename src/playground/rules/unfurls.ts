import { isObject, type JsonObject } from '../json.ts';
import { webAddress } from './blocks/image.ts';
import { type Check, type Fault, fault } from './fault.ts';
import { boolean, object, string } from './shape.ts';
import { plainText } from './text.ts';
import { validateBlocks } from './validate-blocks.ts';

const text = string({ max: 3000 });
const preview = object(
  { title: plainText(150) },
  { subtitle: plainText(150), icon_url: webAddress, type: text },
);

const blocks: Check = (value, path) => validateBlocks(value, 'message', path);

/** Blocks, or the fields of an old attachment: a link preview is one or the other. */
const byBlocks = object({ blocks }, { preview, color: text, hide_color: boolean });
const byFields = object(
  { title: text },
  {
    title_link: webAddress,
    text,
    fallback: text,
    color: text,
    image_url: webAddress,
    thumb_url: webAddress,
    footer: text,
    preview,
  },
);

function unfurlFaults(value: unknown, path: string): readonly Fault[] {
  if (!isObject(value)) return fault(path, 'must be an object', 'cannot_parse_attachment');
  return value.blocks === undefined ? byFields(value, path, 'message') : byBlocks(value, path, 'message');
}

/** Everything Slack would refuse about `unfurls`: a map of addresses to previews. */
export function validateUnfurls(unfurls: unknown): readonly Fault[] {
  if (!isObject(unfurls)) return fault('/unfurls', 'must be a map of addresses', 'invalid_unfurls_format');
  const entries: readonly (readonly [string, unknown])[] = Object.entries(unfurls as JsonObject);
  if (entries.length === 0) return fault('/unfurls', 'is empty', 'missing_unfurls');
  return entries.flatMap(([url, value]) =>
    unfurlFaults(value, `/unfurls/${url.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}
