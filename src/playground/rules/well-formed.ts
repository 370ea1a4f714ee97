import { type Fault, fault } from './fault.ts';

/** A lone half of a surrogate pair cannot be written as UTF-8: Slack would not accept such JSON. */
export function wellFormed(value: unknown, path: string): readonly Fault[] {
  if (typeof value === 'string') {
    return value.isWellFormed() ? [] : fault(path, 'contains a lone surrogate', 'invalid_json');
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => wellFormed(item, `${path}/${key}`));
}
