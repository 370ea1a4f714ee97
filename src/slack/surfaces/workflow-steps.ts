import type { App } from '@slack/bolt';
import { STEP } from '../../blocks/action-ids.ts';
import type { Desk } from '../desk.ts';
import { findOwner } from '../steps/find-owner.ts';
import { lookUpRole } from '../steps/look-up-role.ts';
import { endStep } from '../steps/step-end.ts';

/** Steps that people put into their workflows. Every way through one ends it: what goes wrong, ends it at the error door. */
export function registerWorkflowSteps(app: App, desk: Desk): void {
  app.function(STEP.findOwner, async ({ inputs, complete, fail }) => {
    await endStep(await findOwner(desk, inputs), { complete, fail });
  });
  app.function(STEP.lookUpRole, async ({ inputs, complete, fail }) => {
    await endStep(await lookUpRole(desk, inputs), { complete, fail });
  });
}
