import { isObject, type JsonObject, textOf } from '../json.ts';
import { type Check, type Fault, fault } from './fault.ts';

type Shape = Readonly<Record<string, Check>>;

/** An object with exactly these keys: Slack refuses what it does not know ("invalid additional property"). */
export function object(required: Shape, optional: Shape = {}): Check {
  const known: Shape = { ...required, ...optional };
  return (value, path, surface) => {
    if (!isObject(value)) return fault(path, 'must be an object');
    // A builder that writes `confirm: undefined` sends nothing: JSON drops the key.
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    const missing = Object.keys(required).filter((key) => !keys.includes(key));
    return [
      ...missing.flatMap((key) => fault(`${path}/${key}`, 'is required')),
      ...keys.flatMap((key) => {
        const check = Object.hasOwn(known, key) ? known[key] : undefined;
        const at = `${path}/${key}`;
        return check === undefined ? fault(at, 'is not a known property') : check(value[key], at, surface);
      }),
    ];
  };
}

/** Lengths are counted in UTF-16 units: never fewer than Slack's characters, so the stricter reading. */
export function string({ min = 1, max }: { min?: number; max: number }): Check {
  return (value, path) => {
    if (typeof value !== 'string') return fault(path, 'must be a string');
    if (value.length < min) return fault(path, `must be at least ${min} characters long`);
    return value.length > max
      ? fault(path, `must be at most ${max} characters long, is ${value.length}`)
      : [];
  };
}

export function list(each: Check, { min = 1, max }: { min?: number; max: number }): Check {
  return (value, path, surface) => {
    if (!Array.isArray(value)) return fault(path, 'must be a list');
    return [
      ...(value.length < min ? fault(path, `must have at least ${min} items`) : []),
      ...(value.length > max ? fault(path, `must have at most ${max} items, has ${value.length}`) : []),
      ...value.flatMap((item, index) => each(item, `${path}/${index}`, surface)),
    ];
  };
}

export function oneOf(...allowed: readonly unknown[]): Check {
  return (value, path) =>
    allowed.includes(value)
      ? []
      : fault(path, `must be one of ${allowed.map((item) => String(item)).join(', ')}`);
}

export function integer(min: number, max: number): Check {
  return (value, path) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
      ? []
      : fault(path, `must be a whole number from ${min} to ${max}`);
}

export const boolean: Check = (value, path) =>
  typeof value === 'boolean' ? [] : fault(path, 'must be true or false');

export function pattern(expression: RegExp, description: string): Check {
  return (value, path) =>
    typeof value === 'string' && expression.test(value) ? [] : fault(path, `must be ${description}`);
}

export function all(...checks: readonly Check[]): Check {
  return (value, path, surface) => checks.flatMap((check) => check(value, path, surface));
}

/** A rule between several keys of one object; says nothing about values that are no objects. */
export function across(rule: (value: JsonObject, path: string) => readonly Fault[]): Check {
  return (value, path) => (isObject(value) ? rule(value, path) : []);
}

/** Hands the value to the check named by its `type`. */
export function byType(checks: Readonly<Record<string, Check>>, what: string): Check {
  return (value, path, surface) => {
    const type = isObject(value) ? textOf(value.type) : '';
    const check = Object.hasOwn(checks, type) ? checks[type] : undefined;
    return check === undefined
      ? fault(`${path}/type`, `unsupported ${what} type: ${type}`)
      : check(value, path, surface);
  };
}
