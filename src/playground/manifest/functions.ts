import { isObject, type JsonObject, listOf, textOf } from '../json.ts';
import { parameterTypes, readParameters, type StepParameter } from './step-parameters.ts';

/** A step that people can put into their workflows. */
export interface StepFunction {
  readonly callbackId: string;
  readonly title: string;
  readonly description: string;
  readonly inputs: readonly StepParameter[];
  readonly outputs: readonly StepParameter[];
}

const maxFunctions = 50;
const maxParameters = 50;

function entries(source: JsonObject): readonly (readonly [string, JsonObject])[] {
  const found = isObject(source.functions) ? Object.entries(source.functions) : [];
  return found.map(([key, value]) => [key, isObject(value) ? value : {}]);
}

export function readFunctions(source: JsonObject): readonly StepFunction[] {
  return entries(source).map(([callbackId, { title, description, input_parameters, output_parameters }]) => ({
    callbackId,
    title: textOf(title),
    description: textOf(description),
    inputs: readParameters(input_parameters),
    outputs: readParameters(output_parameters),
  }));
}

function parameterProblems(source: unknown, where: string): readonly string[] {
  const parameters = readParameters(source);
  if (!isObject(source) || !isObject(source.properties)) return [`${where} needs properties (version 2)`];
  const names = parameters.map(({ name }) => name);
  return [
    ...(names.length > maxParameters ? [`${where} has more than ${maxParameters} properties`] : []),
    ...parameters
      .filter(({ type }) => !parameterTypes.includes(type))
      .map(({ name, type }) => `${where}.${name} has an unknown type: ${type}`),
    ...listOf(source.required)
      .filter((name) => !names.includes(String(name)))
      .map((name) => `${where} requires ${String(name)}, which is no property`),
  ];
}

function textProblem(value: unknown, max: number, where: string): readonly string[] {
  const fits = typeof value === 'string' && value.length >= 1 && value.length <= max;
  return fits ? [] : [`${where} must have 1 to ${max} characters`];
}

function stepProblems([callbackId, step]: readonly [string, JsonObject]): readonly string[] {
  const where = `functions.${callbackId}`;
  return [
    ...(/^[a-z][a-z0-9_]{0,99}$/.test(callbackId)
      ? []
      : [`${where} is no snake_case name of 1 to 100 characters`]),
    ...textProblem(step.title, 255, `${where}.title`),
    ...textProblem(step.description, 255, `${where}.description`),
    ...parameterProblems(step.input_parameters, `${where}.input_parameters`),
    ...parameterProblems(step.output_parameters, `${where}.output_parameters`),
  ];
}

/** Steps work only in apps that are ready for organizations and run outside of Slack. */
export function functionProblems(source: JsonObject): readonly string[] {
  const steps = entries(source);
  if (steps.length === 0) return [];
  const settings = isObject(source.settings) ? source.settings : {};
  const metadata = isObject(source._metadata) ? source._metadata : {};
  const needs: readonly (readonly [string, boolean])[] = [
    ['settings.org_deploy_enabled: true', settings.org_deploy_enabled === true],
    ['settings.function_runtime: remote', settings.function_runtime === 'remote'],
    ['_metadata.major_version: 2', metadata.major_version === 2],
  ];
  return [
    ...needs.filter(([, met]) => !met).map(([need]) => `functions need ${need}`),
    ...(steps.length > maxFunctions ? [`functions has more than ${maxFunctions} entries`] : []),
    ...steps.flatMap(stepProblems),
  ];
}
