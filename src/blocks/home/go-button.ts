import type { Button } from '@slack/types';
import { goActionId } from '../kit/action-ids.ts';
import { button } from '../kit/button.ts';
import { encodeHomePage, type HomePage } from './home-page.ts';

const LONGEST_VALUE = 2000;

/** Leads to a page; nothing where that does not fit into a button. `place`: unique in the view, such as "tab-skills". */
export function goButton(label: string, place: string, page: HomePage): Button[] {
  const value = encodeHomePage(page);
  return value.length <= LONGEST_VALUE ? [button(label, goActionId(place), value)] : [];
}
