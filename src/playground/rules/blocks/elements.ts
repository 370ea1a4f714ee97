import { type Check, fault } from '../fault.ts';
import { byType } from '../shape.ts';
import { button, feedbackButtons, iconButton, workflowButton } from './buttons.ts';
import { imageElement } from './image.ts';
import { inputs } from './inputs.ts';
import { menus } from './menus.ts';

const checks: Readonly<Record<string, Check>> = {
  ...menus,
  ...inputs,
  button,
  workflow_button: workflowButton,
  feedback_buttons: feedbackButtons,
  icon_button: iconButton,
  image: imageElement,
};

const anySelect = Object.keys(menus).filter((type) => type.endsWith('_select'));
const choices = ['checkboxes', 'radio_buttons'];

const interactive = [
  ...anySelect,
  ...choices,
  'button',
  'workflow_button',
  'overflow',
  'datepicker',
  'timepicker',
];

/** Which element may stand where. */
export const accessories = [...interactive, 'image'];
export const actionElements = [...interactive, 'datetimepicker'];
export const inputElements = [...anySelect, ...choices, ...Object.keys(inputs)];
export const contextActions = ['feedback_buttons', 'icon_button'];

/** An element out of the given ones. `file_input` works in modals only. */
export function element(types: readonly string[], place: string): Check {
  const allowed = Object.fromEntries(Object.entries(checks).filter(([type]) => types.includes(type)));
  const check = byType(allowed, `${place} element`);
  return (value, path, surface) => {
    const isFile = (value as { type?: unknown } | null)?.type === 'file_input';
    return isFile && surface !== 'modal'
      ? fault(path, 'file_input works in modals only')
      : check(value, path, surface);
  };
}
