import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { readRoleValue } from '../../blocks/role-value.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { changeForm } from '../request-desk/change-form.ts';
import { submitForm } from '../request-desk/submit-form.ts';

/** The form: another role, the person's own words, and "Send", which is the confirmation. */
export const requestForm = (desk: Desk): Surface => ({
  actions: [
    [
      ACTION.requestRole,
      async ({ ack, action, body, client }) => {
        await ack();
        const role = readRoleValue(action.selected_option?.value);
        if (body.view) await changeForm(desk, client, body.view, { role });
      },
    ],
    [
      ACTION.requestInstead,
      async ({ ack, action, body, client }) => {
        await ack();
        if (body.view) await changeForm(desk, client, body.view, { role: readRoleValue(action.value) });
      },
    ],
    [
      ACTION.requestFlags,
      async ({ ack, body, client }) => {
        await ack();
        if (body.view) await changeForm(desk, client, body.view, {});
      },
    ],
    [
      ACTION.requestQuote,
      async ({ ack, body, client }) => {
        await ack();
        if (body.view) await changeForm(desk, client, body.view, { quote: true });
      },
    ],
  ],
  views: [
    [
      VIEW.form,
      async ({ ack, body, view }) => {
        const errors = await submitForm(desk, body.user.id, view);
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
      },
    ],
  ],
});
