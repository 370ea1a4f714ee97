import { isObject, type JsonObject, listOf, textOf } from '../json.ts';

/** One input or output of a workflow step. */
export interface StepParameter {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
}

const isText = (value: unknown) => typeof value === 'string';
const matching = (expression: RegExp) => (value: unknown) => isText(value) && expression.test(String(value));
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

/** Every type of the manifest schema, and how a value of it looks. */
const looks: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isText,
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  number: isNumber,
  object: isObject,
  array: Array.isArray,
  'slack#/types/user_id': matching(/^[UW][A-Z0-9]+$/),
  'slack#/types/channel_id': matching(/^[CGD][A-Z0-9]+$/),
  'slack#/types/usergroup_id': matching(/^S[A-Z0-9]+$/),
  'slack#/types/message_ts': matching(/^\d{10}\.\d{6}$/),
  'slack#/types/date': matching(/^\d{4}-\d\d-\d\d$/),
  'slack#/types/timestamp': Number.isInteger,
  'slack#/types/blocks': Array.isArray,
  'slack#/types/rich_text': isObject,
  'slack#/types/user_context': isObject,
  'slack#/types/user_permission': isObject,
  'slack#/types/credential/oauth2': isText,
  'slack#/types/interactivity': isObject,
  'slack#/types/form_input': isObject,
  'slack#/types/form_input_object': isObject,
  'slack#/types/message_context': isObject,
};

export const parameterTypes = Object.keys(looks);

/** Version 2 of the manifest: `{properties: {name: {type, title}}, required: [name]}`. */
export function readParameters(source: unknown): readonly StepParameter[] {
  const { properties, required }: JsonObject = isObject(source) ? source : {};
  return Object.entries(isObject(properties) ? properties : {}).map(([name, value]) => {
    const { type, title, description }: JsonObject = isObject(value) ? value : {};
    const facts = { type: textOf(type), title: textOf(title), description: textOf(description) };
    return { name, ...facts, required: listOf(required).includes(name) };
  });
}

/** What is wrong with values given for these parameters, in a few words each. */
export function misfits(parameters: readonly StepParameter[], values: JsonObject): readonly string[] {
  const given = (name: string) => values[name] !== undefined && values[name] !== null;
  const unknown = Object.keys(values).filter((key) => !parameters.some(({ name }) => name === key));
  return [
    ...unknown.map((name) => `${name} is not declared`),
    ...parameters
      .filter(({ name, required }) => required && !given(name))
      .map(({ name }) => `${name} is missing`),
    ...parameters
      .filter(({ name, type }) => given(name) && looks[type]?.(values[name]) !== true)
      .map(({ name, type }) => `${name} is no ${type}`),
  ];
}
