import { ACTION } from '../../blocks/action-ids.ts';
import { PASS_ROLE } from '../../blocks/request-modal-values.ts';
import { roleOptions as optionsFor } from '../../blocks/role-finder.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { offeredToAsk, offeredToFind, offeredToPass } from '../offered-roles.ts';

/** What the menus of roles offer, asked anew with every keystroke. */
export const roleOptions = (desk: Desk): Surface => ({
  options: [
    [
      ACTION.roleFind,
      async ({ ack, options }) => {
        await ack({ options: optionsFor(offeredToFind(desk, options.value)) });
      },
    ],
    [
      ACTION.requestRole,
      async ({ ack, options: { value, view } }) => {
        await ack({ options: optionsFor(offeredToAsk(desk, value, view?.private_metadata)) });
      },
    ],
    [
      PASS_ROLE,
      async ({ ack, options: { value, view } }) => {
        await ack({ options: optionsFor(await offeredToPass(desk, value, view?.private_metadata)) });
      },
    ],
  ],
});
