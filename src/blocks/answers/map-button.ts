import type { Button } from '@slack/types';
import { ACTION } from '../kit/action-ids.ts';
import { button } from '../kit/button.ts';
import { roleValue } from '../roles/role-value.ts';

/** Sends the person a picture of who works with this role; `slug` null: of the whole company. */
export const mapButton = (slug: string | null): Button =>
  button(slug === null ? 'Map of the company' : 'Map', ACTION.map, roleValue(slug));

/** The same, of what each level of this role asks. */
export const gridButton = (slug: string): Button =>
  button('Picture of its levels', ACTION.levelsMap, roleValue(slug));
