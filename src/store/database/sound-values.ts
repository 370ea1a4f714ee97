import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';

/**
 * What is bound to a query. Text gets the sign for a damaged character where it has one that no database can keep: NUL, or
 * half of an emoji. Anything but text, numbers, bytes and null is refused: a driver may end the whole program over it.
 */
export class SoundValues implements KyselyPlugin {
  readonly #transformer = new SoundValueTransformer();

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return this.#transformer.transformNode(node);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}

class SoundValueTransformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...super.transformValue(node), value: node.immediate ? node.value : sound(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...super.transformPrimitiveValueList(node), values: node.values.map(sound) };
  }
}

/** Nothing has been changed. */
class UnsoundValue extends Error {
  override readonly name = 'UnsoundValue';

  constructor(value: unknown) {
    super(`The database takes text, numbers, bytes and null, and was given ${kindOf(value)}.`);
  }
}

function sound(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd');
  if (value === null || typeof value === 'bigint' || value instanceof Uint8Array) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new UnsoundValue(value);
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return 'no finite number';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
