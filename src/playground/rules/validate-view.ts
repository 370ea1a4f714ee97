import { isObject, type JsonObject, objectsOf } from '../json.ts';
import { type Check, type Fault, fault } from './fault.ts';
import { across, all, boolean, byType, object, oneOf, string } from './shape.ts';
import { plainText } from './text.ts';
import { validateBlocks } from './validate-blocks.ts';
import { wellFormed } from './well-formed.ts';

/** A view's JSON may take 250 KB. */
const maxBytes = 250 * 1024;

const blocks: Check = (value, path, surface) => validateBlocks(value, surface, path);
const common = {
  private_metadata: string({ min: 0, max: 3000 }),
  callback_id: string({ max: 255 }),
  external_id: string({ max: 255 }),
};

const submitForInputs = across((view, path) => {
  const hasInput = objectsOf(view.blocks).some((block) => block.type === 'input');
  return hasInput && view.submit === undefined
    ? fault(`${path}/submit`, 'a modal with an input needs submit')
    : [];
});

const modal = all(
  object(
    { type: oneOf('modal'), title: plainText(24), blocks },
    {
      ...common,
      submit: plainText(24),
      close: plainText(24),
      clear_on_close: boolean,
      notify_on_close: boolean,
      submit_disabled: boolean,
    },
  ),
  submitForInputs,
);
const home = object({ type: oneOf('home'), blocks }, common);
const anyView = byType({ modal, home }, 'view');

function sizeFaults(view: JsonObject): readonly Fault[] {
  const bytes = Buffer.byteLength(JSON.stringify(view));
  return bytes > maxBytes
    ? fault('', `is ${bytes} bytes, at most ${maxBytes} are allowed`, 'view_too_large')
    : [];
}

/** Everything Slack would refuse about a modal or a Home tab. */
export function validateView(view: unknown): readonly Fault[] {
  if (!isObject(view)) return fault('', 'must be an object', 'invalid_arguments');
  const { blocks: _checkedWithTheBlocks, ...rest } = view;
  const found = anyView(view, '', view.type === 'home' ? 'home' : 'modal');
  const named = found.map((one) =>
    one.path.startsWith('/blocks') ? one : { ...one, error: 'invalid_arguments' },
  );
  return [...named, ...wellFormed(rest, ''), ...sizeFaults(view)];
}
