import { ACTION } from '../../blocks/action-ids.ts';
import { decodeGrowthMemory } from '../../blocks/growth-memory.ts';
import { readRoleValue } from '../../blocks/role-value.ts';
import { CHAPTER } from '../../growth/leaf.ts';
import type { Desk } from '../desk.ts';
import type { Action } from '../entrance/payloads/click.ts';
import type { SheetChange, SheetClick } from './sheet-view.ts';

/** Another role, which begins at its first level, or another level: kept, so that the sheet opens there next time. */
export function aimAt(desk: Desk, { userId, view, at }: SheetClick, choice: Action): SheetChange {
  const before = decodeGrowthMemory(view.private_metadata);
  const value = choice.selected_option?.value;
  const isLevel = choice.action_id === ACTION.growthLevel;
  const role = isLevel ? before.role : readRoleValue(value);
  const level = isLevel ? Number.parseInt(value ?? '', 10) : 1;
  if (role === null || !(level >= 1) || !desk.library().role(role)) return {};
  return {
    keep: () => desk.store.growth.aimFor(userId, { role, level }, at),
    memory: { role, level, page: 0, ...(isLevel ? {} : { chapter: CHAPTER.all }) },
  };
}
