import { decodeGrowthMemory } from '../../blocks/growth/growth-memory.ts';
import { ACTION } from '../../blocks/kit/action-ids.ts';
import { readRoleValue } from '../../blocks/roles/role-value.ts';
import { CHAPTER } from '../../growth/sheet-page.ts';
import type { Services } from '../app/services.ts';
import type { Action } from '../entrance/payloads/click.ts';
import type { SheetChange, SheetClick } from './sheet-view.ts';

/** Another role, which begins at its first level, or another level: kept, so that the sheet opens there next time. */
export function aimAt(services: Services, { userId, view, at }: SheetClick, choice: Action): SheetChange {
  const before = decodeGrowthMemory(view.private_metadata);
  const value = choice.selected_option?.value;
  const isLevel = choice.action_id === ACTION.growthLevel;
  const role = isLevel ? before.role : readRoleValue(value);
  const level = isLevel ? Number.parseInt(value ?? '', 10) : 1;
  if (role === null || !(level >= 1) || !services.library().role(role)) return {};
  return {
    keep: () => services.store.growth.aimFor(userId, { role, level }, at),
    memory: { role, level, page: 0, ...(isLevel ? {} : { chapter: CHAPTER.all }) },
  };
}
