import fc from 'fast-check';
import type { z } from 'zod';
import { ACTION, SHEET, SHORTCUT, STEP, VIEW } from '../../../src/blocks/kit/action-ids.ts';
import { isObject, type JsonObject } from '../../../src/playground/json.ts';
import type { Services } from '../../../src/slack/app/services.ts';
import { click } from '../../../src/slack/entrance/payloads/click.ts';
import { command } from '../../../src/slack/entrance/payloads/command.ts';
import { envelopeOf, isHeard } from '../../../src/slack/entrance/payloads/event.ts';
import { options } from '../../../src/slack/entrance/payloads/options.ts';
import { globalShortcut, messageShortcut } from '../../../src/slack/entrance/payloads/shortcut.ts';
import { closing, submission } from '../../../src/slack/entrance/payloads/view.ts';
import { SURFACES } from '../../../src/slack/surfaces/index.ts';
import type { Random } from '../town/random.ts';
import { damaged } from './damage.ts';
import { fromShape, shapeOf } from './from-schema.ts';
import { createPool } from './pool.ts';
import type { Recording } from './record.ts';

export interface Sent {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: JsonObject;
}

const heard = SURFACES.flatMap((surface) => Object.keys(surface({} as Services).events ?? {}));
const EVENTS = [...new Set([...heard, 'function_executed'])].filter(isHeard);

const kindOf = (schema: z.ZodType, kind: Sent['kind']) => ({ shape: shapeOf(schema), kind });
const KINDS = [
  ...[command, command].map((schema) => kindOf(schema, 'slash_commands')),
  ...[click, click, click, submission, submission, closing].map((schema) => kindOf(schema, 'interactive')),
  ...[options, options, globalShortcut, messageShortcut].map((schema) => kindOf(schema, 'interactive')),
  ...EVENTS.map((type) => kindOf(envelopeOf(type), 'events_api')),
] as const;

const idsOf = (all: object): readonly string[] =>
  Object.values(all).flatMap((id: string | RegExp) =>
    typeof id === 'string' ? [id] : fc.sample(fc.stringMatching(id), { numRuns: 3, seed: 1 }),
  );
const IDS = [ACTION, VIEW, SHEET, SHORTCUT, STEP].flatMap(idsOf);

/** Makes one payload after the other: by the schemas, or like one that was recorded; most of them damaged. */
export function createPayloads({ deliveries, shown }: Recording, random: Random): () => Sent {
  const recorded = deliveries.flatMap(({ envelope }) => envelope ?? []);
  const pool = createPool([...recorded.map(({ payload }) => payload), ...shown], IDS);
  let number = 0;
  return () => {
    number += 1;
    const { kind, payload } = random.chance(0.5) ? bySchema() : like();
    const made = random.chance(0.75) ? damaged(payload, random, pool) : payload;
    return { kind, payload: isObject(made) ? anew(made, number) : {} };
  };

  function bySchema() {
    const { kind, shape } = KINDS[random.below(KINDS.length)] ?? kindOf(command, 'slash_commands');
    return { kind, payload: fromShape(shape, random, pool) };
  }
  function like() {
    const { kind, payload } = recorded[random.below(recorded.length)] ?? { kind: 'interactive', payload: {} };
    return { kind, payload: structuredClone(payload) };
  }
}

/** A second delivery of the same event is told by its id, and would not be looked at. */
const anew = (payload: JsonObject, number: number): JsonObject =>
  typeof payload.event_id === 'string' ? { ...payload, event_id: `Ev${number}` } : payload;
