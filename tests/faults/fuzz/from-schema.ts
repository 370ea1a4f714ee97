import { z } from 'zod';
import type { Random } from '../town/random.ts';
import type { Pool } from './pool.ts';

/** What zod says of a schema; only the parts that the entrance's schemas have. */
interface Shape {
  readonly anyOf?: readonly Shape[];
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly prefixItems?: readonly Shape[];
  readonly items?: Shape;
}

export const shapeOf = (schema: z.ZodType): Shape =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;

/** Makes something that a schema takes: fields it may leave out come and go, and names say which values are likely. */
export function fromShape(shape: Shape, random: Random, pool: Pool, name = ''): unknown {
  const { anyOf, type, properties, prefixItems = [], items } = shape;
  if ('const' in shape) return shape.const;
  if (anyOf) return fromShape(anyOf[random.below(anyOf.length)] ?? {}, random, pool, name);
  if (typeof type === 'object')
    return fromShape({ ...shape, type: type[random.below(type.length)] ?? 'null' }, random, pool, name);
  if (properties) return fromProperties(shape, random, pool);
  switch (type) {
    case 'array': {
      const more = Array.from({ length: random.below(3) }, () => fromShape(items ?? {}, random, pool, name));
      return [...prefixItems.map((item) => fromShape(item, random, pool, name)), ...more];
    }
    case 'string':
      return pool.text(name, shape.pattern, random);
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    default:
      return pool.anything(name, random);
  }
}

function fromProperties({ properties = {}, required = [] }: Shape, random: Random, pool: Pool): object {
  const present = Object.entries(properties).filter(
    ([name]) => required.includes(name) || random.chance(0.8),
  );
  return Object.fromEntries(present.map(([name, shape]) => [name, fromShape(shape, random, pool, name)]));
}
