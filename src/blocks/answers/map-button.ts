import type { Button } from '@slack/types';
import type { Messages } from '../../messages/messages.ts';
import { ACTION } from '../kit/action-ids.ts';
import { button } from '../kit/button.ts';
import { roleValue } from '../roles/role-value.ts';

/** Sends the person a picture of who works with this role; `slug` null: of the whole company. */
export const mapButton = (slug: string | null, say: Messages['buttons']): Button =>
  button(slug === null ? say.companyMap : say.map, ACTION.map, roleValue(slug));

/** The same, of what each level of this role asks. */
export const gridButton = (slug: string, say: Messages['buttons']): Button =>
  button(say.levelsPicture, ACTION.levelsMap, roleValue(slug));
