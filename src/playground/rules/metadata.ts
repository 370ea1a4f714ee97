import { isObject } from '../json.ts';
import { type Check, type Fault, fault } from './fault.ts';
import { object, string } from './shape.ts';

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isFlat(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isScalar);
}

/** Scalars, flat objects and lists of flat objects. */
const payload: Check = (value, path) => {
  if (!isObject(value)) return fault(path, 'must be an object');
  const allowed = (item: unknown) =>
    isScalar(item) || isFlat(item) || (Array.isArray(item) && item.every((part) => isFlat(part)));
  return Object.entries(value)
    .filter(([, item]) => item !== undefined && !allowed(item))
    .flatMap(([key]) => fault(`${path}/${key}`, 'must be a scalar, a flat object or a list of flat objects'));
};

const shape = object({ event_type: string({ max: 255 }), event_payload: payload });

export function metadataFaults(metadata: unknown, path: string): readonly Fault[] {
  if (metadata === undefined) return [];
  return shape(metadata, path, 'message').map((found) => ({ ...found, error: 'invalid_metadata_format' }));
}
