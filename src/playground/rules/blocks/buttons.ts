import { list, object, oneOf, string } from '../shape.ts';
import { plainText } from '../text.ts';
import { confirm } from './confirm.ts';
import { webAddress } from './image.ts';

const colour = oneOf('primary', 'danger');
export const actionId = string({ max: 255 });
const label = string({ max: 75 });

/** Button: text ≤75, value ≤2000, url ≤3000. */
export const button = object(
  { type: oneOf('button'), text: plainText(75) },
  {
    action_id: actionId,
    value: string({ max: 2000 }),
    url: webAddress,
    style: colour,
    confirm,
    accessibility_label: label,
  },
);

const inputParameters = list(object({ name: string({ max: 255 }), value: string({ max: 3000 }) }), {
  min: 0,
  max: 100,
});
const trigger = object({ url: webAddress }, { customizable_input_parameters: inputParameters });

export const workflowButton = object(
  { type: oneOf('workflow_button'), text: plainText(75), workflow: object({ trigger }) },
  { action_id: actionId, style: colour, accessibility_label: label },
);

const feedback = object(
  { text: plainText(75), value: string({ max: 2000 }) },
  { accessibility_label: label },
);

export const feedbackButtons = object(
  { type: oneOf('feedback_buttons'), positive_button: feedback, negative_button: feedback },
  { action_id: actionId },
);

export const iconButton = object(
  { type: oneOf('icon_button'), icon: oneOf('trash'), text: plainText(75) },
  {
    action_id: actionId,
    value: string({ max: 2000 }),
    confirm,
    accessibility_label: label,
    visible_to_user_ids: list(string({ max: 20 }), { max: 100 }),
  },
);
