import { STEP } from '../../blocks/kit/action-ids.ts';
import type { Services } from '../app/services.ts';
import type { Route, Surface } from '../entrance/surface.ts';
import { findOwner } from '../steps/find-owner.ts';
import { lookUpRole } from '../steps/look-up-role.ts';
import { endStep } from '../steps/step-end.ts';

const STEPS = [
  [STEP.findOwner, findOwner],
  [STEP.lookUpRole, lookUpRole],
] as const;

/** Steps that people put into their workflows. Every way through one ends it: what goes wrong, ends it in the error handler. */
export const workflowSteps = (services: Services): Surface => ({
  steps: STEPS.map(
    ([id, work]): Route<'step'> => [
      id,
      async ({ ack, inputs, complete, fail }) => {
        await ack();
        await endStep(await work(services, inputs), { complete, fail });
      },
    ],
  ),
});
