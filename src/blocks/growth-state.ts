import type { Leaf, TopicChoice } from '../growth/leaf.ts';
import type { Standing } from '../growth/standing.ts';
import type { GrowthMemory } from './growth-memory.ts';
import type { FormRole } from './role-label.ts';

/** Everything that the growth sheet shows. */
export interface GrowthState {
  readonly memory: GrowthMemory;
  /** Those whose levels are described. */
  readonly roles: readonly FormRole[];
  /** The chosen one, if it is among them. */
  readonly role: FormRole | null;
  /** Of the chosen role. */
  readonly levels: number;
  readonly topics: readonly TopicChoice[];
  readonly standing: Standing | null;
  readonly leaf: Leaf;
  /** How many notes are about criteria that the documents no longer have. */
  readonly gone: number;
  /** How many notes cannot be opened. */
  readonly unreadable: number;
  /** Something that has just happened. */
  readonly notice: string | null;
}
