import { NEWER_BLOCKS, type NewerBlock, plainTwin } from '../../blocks/page/plain-twins.ts';

/** The body of a call that has newer blocks in it. */
export interface SentBlocks {
  /** "message", "modal", "home". */
  readonly surface: string;
  readonly types: readonly string[];
  /** The same body with the plain twins of these types. */
  plain(types: readonly string[]): string;
}

/** Null where there are none. Blocks travel as JSON in a field of a form, by themselves or within a view. */
export function newerBlocksIn(body: unknown): SentBlocks | null {
  if (typeof body !== 'string' || !NEWER_BLOCKS.some((type) => body.includes(type))) return null;
  const form = new URLSearchParams(body);
  const field = ['view', 'blocks'].find((name) => form.has(name));
  if (field === undefined) return null;
  const sent: unknown = JSON.parse(form.get(field) ?? '');
  const view = isObject(sent) ? sent : null;
  const blocks = view === null ? sent : view.blocks;
  if (!Array.isArray(blocks)) return null;
  const types = [...new Set(blocks.filter(isNewer).map(({ type }) => type))];
  if (types.length === 0) return null;
  return {
    surface: view === null ? 'message' : String(view.type),
    types,
    plain(wanted) {
      const twins = blocks.flatMap((block) =>
        isNewer(block) && wanted.includes(block.type) ? plainTwin(block) : [block],
      );
      form.set(field, JSON.stringify(view === null ? twins : { ...view, blocks: twins }));
      return form.toString();
    },
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whatever we send was drawn by ourselves, so its type tells its shape. */
const isNewer = (block: unknown): block is NewerBlock =>
  isObject(block) && NEWER_BLOCKS.some((type) => type === block.type);
