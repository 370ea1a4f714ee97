import type { Services } from '../app/services.ts';
import type { Surface } from '../entrance/surface.ts';
import { agentPanel } from './answers/agent-panel.ts';
import { askButton } from './answers/ask-button.ts';
import { directMessage } from './answers/direct-message.ts';
import { feedback } from './answers/feedback.ts';
import { linkShared } from './answers/link-shared.ts';
import { mention } from './answers/mention.ts';
import { moreMenu } from './answers/more-menu.ts';
import { shareButton } from './answers/share-button.ts';
import { gapMenus } from './care/gap-menus.ts';
import { stillRight } from './care/still-right.ts';
import { thisIsWrong } from './care/this-is-wrong.ts';
import { growthNotes } from './growth/growth-notes.ts';
import { growthSheet } from './growth/growth-sheet.ts';
import { home } from './home.ts';
import { askerButtons } from './requests/asker-buttons.ts';
import { cardButtons } from './requests/card-buttons.ts';
import { cardForms } from './requests/card-forms.ts';
import { reactions } from './requests/reactions.ts';
import { requestForm } from './requests/request-form.ts';
import { requestList } from './requests/request-list.ts';
import { requestStart } from './requests/request-start.ts';
import { routeShortcut } from './requests/route-shortcut.ts';
import { comparison } from './roles/comparison.ts';
import { mapButtons } from './roles/map-buttons.ts';
import { roleCommand } from './roles/role-command.ts';
import { roleFinder } from './roles/role-finder.ts';
import { roleOptions } from './roles/role-options.ts';
import { workflowSteps } from './workflow-steps.ts';

/** Every surface. */
export const SURFACES: readonly ((services: Services) => Surface)[] = [
  roleCommand,
  mention,
  directMessage,
  agentPanel,
  askButton,
  moreMenu,
  shareButton,
  feedback,
  roleOptions,
  roleFinder,
  comparison,
  thisIsWrong,
  requestStart,
  routeShortcut,
  reactions,
  requestForm,
  cardButtons,
  cardForms,
  askerButtons,
  requestList,
  linkShared,
  workflowSteps,
  stillRight,
  mapButtons,
  growthSheet,
  growthNotes,
  gapMenus,
  home,
];
