import { ACTION, VIEW } from '../../../blocks/kit/action-ids.ts';
import { readRoleValue } from '../../../blocks/roles/role-value.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { changeForm } from '../../requests/form/change-form.ts';
import { submitForm } from '../../requests/form/submit-form.ts';

/** The form: another role, the person's own words, and "Send", which is the confirmation. */
export const requestForm = (services: Services): Surface => ({
  actions: [
    [
      ACTION.requestRole,
      async ({ ack, action, body, client }) => {
        await ack();
        const role = readRoleValue(action.selected_option?.value);
        if (body.view) await changeForm(services, client, body.view, { role });
      },
    ],
    [
      ACTION.requestInstead,
      async ({ ack, action, body, client }) => {
        await ack();
        if (body.view) await changeForm(services, client, body.view, { role: readRoleValue(action.value) });
      },
    ],
    [
      ACTION.requestFlags,
      async ({ ack, body, client }) => {
        await ack();
        if (body.view) await changeForm(services, client, body.view, {});
      },
    ],
    [
      ACTION.requestQuote,
      async ({ ack, body, client }) => {
        await ack();
        if (body.view) await changeForm(services, client, body.view, { quote: true });
      },
    ],
  ],
  views: [
    [
      VIEW.form,
      async ({ ack, body, view }) => {
        const errors = await submitForm(services, body.user.id, view);
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
      },
    ],
  ],
});
