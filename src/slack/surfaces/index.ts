import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { agentPanel } from './agent-panel.ts';
import { askButton } from './ask-button.ts';
import { askerButtons } from './asker-buttons.ts';
import { cardButtons } from './card-buttons.ts';
import { cardForms } from './card-forms.ts';
import { comparison } from './comparison.ts';
import { directMessage } from './direct-message.ts';
import { feedback } from './feedback.ts';
import { gapMenus } from './gap-menus.ts';
import { growthNotes } from './growth-notes.ts';
import { growthSheet } from './growth-sheet.ts';
import { home } from './home.ts';
import { linkShared } from './link-shared.ts';
import { mapButtons } from './map-buttons.ts';
import { mention } from './mention.ts';
import { moreMenu } from './more-menu.ts';
import { reactions } from './reactions.ts';
import { requestForm } from './request-form.ts';
import { requestList } from './request-list.ts';
import { requestStart } from './request-start.ts';
import { roleCommand } from './role-command.ts';
import { roleFinder } from './role-finder.ts';
import { roleOptions } from './role-options.ts';
import { routeShortcut } from './route-shortcut.ts';
import { shareButton } from './share-button.ts';
import { stillRight } from './still-right.ts';
import { thisIsWrong } from './this-is-wrong.ts';
import { workflowSteps } from './workflow-steps.ts';

/** Every door into Rolecall. */
export const SURFACES: readonly ((desk: Desk) => Surface)[] = [
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
