import { isObject, type JsonObject } from '../../json.ts';
import type { Fault } from '../../rules/fault.ts';
import { validateBlocks } from '../../rules/validate-blocks.ts';
import { validateView } from '../../rules/validate-view.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import { type ApiMethod, anyone } from '../http/api-method.ts';

type Kind = 'blocks' | 'message' | 'view';

const faultsIn: Readonly<Record<Kind, (value: unknown) => readonly Fault[]>> = {
  blocks: (value) => validateBlocks(value, 'message', ''),
  message: (value) => (isObject(value) ? validateBlocks(value.blocks, 'message') : []),
  view: validateView,
};

/** Exactly one of the three; whatever is wrong with it comes as a list, each with its place. */
function validate(args: JsonObject): JsonObject {
  const given = (['blocks', 'message', 'view'] as const).filter((key) => args[key] !== undefined);
  const [kind, ...more] = given;
  if (kind === undefined || more.length > 0)
    return refuse('invalid_arguments', 'provide exactly one of blocks, message, view');
  const faults = faultsIn[kind](args[kind]);
  if (faults.length === 0) return {};
  const errors = faults.map(({ path, detail }) => ({
    pointer: path,
    code: 'failed_constraint',
    message: detail,
  }));
  return refuse(`invalid_${kind}`, faults[0]?.detail ?? '', { errors });
}

/** `blocks.validate`, which asks for no token. */
export const validateMethods: readonly ApiMethod[] = [
  {
    name: 'blocks.validate',
    scopes: anyone,
    needs: [],
    takes: ['blocks', 'message', 'view'],
    run: (_workspace, args) => validate(args),
  },
];
