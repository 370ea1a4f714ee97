import type { KnownBlock, SectionBlock } from '@slack/types';
import { answerList, rolesByGroup } from '../../../answers/kinds/list-answer.ts';
import { heading } from '../../../answers/page/page.ts';
import type { Role } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import { mapButton } from '../../answers/map-button.ts';
import { HOME_ROLE } from '../../kit/action-ids.ts';
import { buttonRow } from '../../kit/button.ts';
import { plainText } from '../../kit/plain-text.ts';
import { richTextBlocks } from '../../page/rich-text.ts';
import { roleFinder } from '../../roles/role-finder.ts';
import { goButton } from '../go-button.ts';
import type { HomeData, Sheet } from '../home-data.ts';
import { type PageOf, rolePage } from '../home-page.ts';
import { mePart } from '../me-part.ts';
import { requestsPart } from '../requests-part.ts';
import { turnRow } from './paged.ts';

const ROLES_A_PAGE = 20;

/** Where everything begins: find a role, what is mine, and all roles. */
export function startSheet(page: PageOf<'start'>, homeData: HomeData): Sheet {
  const { catalog, say } = homeData.library;
  const everyone = catalog.roles;
  if (everyone.length === 0) {
    const { title, parts } = answerList(homeData.library, 0).page;
    return { title, blocks: [...richTextBlocks(parts), ...requestsPart(homeData.requests, say)] };
  }
  return {
    title: say.home.title,
    blocks: [
      finder(say),
      ...mePart(homeData),
      ...requestsPart(homeData.requests, say),
      { type: 'divider' },
      ...roleList(rolesByGroup(everyone), page, say),
      ...buttonRow([mapButton(null, say.buttons)]),
    ],
  };
}

const finder = (say: Messages): SectionBlock => ({
  type: 'section',
  text: plainText(say.home.findRole, 200),
  accessory: roleFinder(HOME_ROLE, say.finder.title),
});

function roleList(roles: readonly Role[], page: PageOf<'start'>, say: Messages): KnownBlock[] {
  const pages = Math.ceil(roles.length / ROLES_A_PAGE);
  const at = Math.min(Math.floor(page.from / ROLES_A_PAGE), pages - 1);
  const start = at * ROLES_A_PAGE;
  const shown = roles.slice(start, start + ROLES_A_PAGE);
  const title =
    pages > 1
      ? say.home.rolesFrom(start + 1, start + shown.length, roles.length)
      : say.roles.allRoles(roles.length);
  const screen = {
    page: at + 1,
    pages,
    previous: at > 0 ? start - ROLES_A_PAGE : null,
    next: at + 1 < pages ? start + ROLES_A_PAGE : null,
  };
  return [
    { type: 'header', text: plainText(title, 150) },
    ...groupBlocks(shown, say),
    ...turnRow(screen, page, say),
  ];
}

function groupBlocks(shown: readonly Role[], { roles: say }: Messages): KnownBlock[] {
  const groups = [...new Set(shown.map(({ group }) => group))];
  return groups.flatMap((group) => [
    ...(groups.length > 1 || group !== null ? richTextBlocks([heading(group ?? say.otherRoles)]) : []),
    ...buttonRow(
      shown.flatMap((role, index) =>
        role.group === group ? goButton(role.name, `role-${index}`, rolePage(role.slug)) : [],
      ),
    ),
  ]);
}
