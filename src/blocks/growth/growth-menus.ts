import type { ActionsBlock, StaticSelect } from '@slack/types';
import { CHAPTER } from '../../growth/sheet-page.ts';
import type { Messages } from '../../messages/messages.ts';
import { ACTION, GROWTH_ROLE } from '../kit/action-ids.ts';
import { menu, option } from '../kit/menu.ts';
import { roleSelect } from '../roles/role-select.ts';
import type { GrowthState } from './growth-state.ts';

const MOST_OPTIONS = 100;
/** Room for all, what is open, and what is gone. */
const MOST_TOPICS = 97;

/** Role, level and topic: each its own block, whose id changes when what it offers does, since Slack holds on to choices. */
export function growthMenus(state: GrowthState, say: Messages): ActionsBlock[] {
  const { role, roles } = state;
  const roleMenu = roleSelect(GROWTH_ROLE, roles, role, say);
  return [
    ...(roleMenu ? [row('growth_role', roleMenu)] : []),
    ...(role ? [row(`growth_level:${role.slug}`, levelMenu(state, say.growth))] : []),
    ...(role || state.gone > 0
      ? [row(`growth_topic:${role?.slug ?? ''}:${state.gone}`, topicMenu(state, say))]
      : []),
  ];
}

const row = (blockId: string, element: ActionsBlock['elements'][number]): ActionsBlock => ({
  type: 'actions',
  block_id: blockId.slice(0, 255),
  elements: [element],
});

function levelMenu({ levels, memory }: GrowthState, say: Messages['growth']): StaticSelect {
  const all = Array.from({ length: Math.min(levels, MOST_OPTIONS) }, (_, index) => index + 1);
  const options = all.map((level) => option(say.towardsLevel(level), String(level)));
  return menu(ACTION.growthLevel, say.levelMenu, options, String(memory.level));
}

function topicMenu(
  { role, topics, gone, memory }: GrowthState,
  { growth: say, levels }: Messages,
): StaticSelect {
  const ofRole = [
    option(levels.allTopics, CHAPTER.all),
    option(say.onlyOpen, CHAPTER.open),
    ...topics.slice(0, MOST_TOPICS).map(({ title, value }) => option(title, value)),
  ];
  const lost = option(say.gone(gone), CHAPTER.gone);
  const options = [...(role ? ofRole : []), ...(gone > 0 ? [lost] : [])];
  return menu(ACTION.growthTopic, say.topicMenu, options, memory.chapter);
}
