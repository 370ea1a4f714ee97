import type { App, BlockSuggestion } from '@slack/bolt';
import { ACTION } from '../../blocks/action-ids.ts';
import { PASS_ROLE } from '../../blocks/request-modal-values.ts';
import { roleOptions } from '../../blocks/role-finder.ts';
import type { Desk } from '../desk.ts';
import { offeredToAsk, offeredToFind, offeredToPass } from '../offered-roles.ts';

/** What the menus of roles offer, asked anew with every keystroke. */
export function registerRoleOptions(app: App, desk: Desk): void {
  app.options<'block_suggestion'>(ACTION.roleFind, async ({ ack, options }) => {
    await ack({ options: roleOptions(offeredToFind(desk, options.value)) });
  });
  app.options<'block_suggestion'>(ACTION.requestRole, async ({ ack, options }) => {
    await ack({ options: roleOptions(offeredToAsk(desk, options.value, memoryOf(options))) });
  });
  app.options<'block_suggestion'>(PASS_ROLE, async ({ ack, options }) => {
    await ack({ options: roleOptions(await offeredToPass(desk, options.value, memoryOf(options))) });
  });
}

function memoryOf({ view }: BlockSuggestion): string | undefined {
  const memory: unknown = view?.private_metadata;
  return typeof memory === 'string' ? memory : undefined;
}
