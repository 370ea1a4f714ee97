import type { App } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import { registerAgentPanel } from './agent-panel.ts';
import { registerAskButton } from './ask-button.ts';
import { registerAskerButtons } from './asker-buttons.ts';
import { registerCardButtons } from './card-buttons.ts';
import { registerCardForms } from './card-forms.ts';
import { registerComparison } from './comparison.ts';
import { registerDirectMessage } from './direct-message.ts';
import { registerFeedback } from './feedback.ts';
import { registerGrowthNotes } from './growth-notes.ts';
import { registerGrowthSheet } from './growth-sheet.ts';
import { registerHome } from './home.ts';
import { registerLinkShared } from './link-shared.ts';
import { registerMapButtons } from './map-buttons.ts';
import { registerMention } from './mention.ts';
import { registerOutdatedButton } from './outdated-button.ts';
import { registerRequestForm } from './request-form.ts';
import { registerRequestStart } from './request-start.ts';
import { registerRoleCommand } from './role-command.ts';
import { registerRoleFinder } from './role-finder.ts';
import { registerRoleOptions } from './role-options.ts';
import { registerRouteShortcut } from './route-shortcut.ts';
import { registerShareButton } from './share-button.ts';
import { registerStillRight } from './still-right.ts';
import { registerThisIsWrong } from './this-is-wrong.ts';
import { registerWorkflowSteps } from './workflow-steps.ts';

/** Every door into Rolecall. */
export const SURFACES: readonly ((app: App, desk: Desk) => void)[] = [
  registerRoleCommand,
  registerMention,
  registerDirectMessage,
  registerAgentPanel,
  registerAskButton,
  registerShareButton,
  registerFeedback,
  registerRoleOptions,
  registerRoleFinder,
  registerComparison,
  registerThisIsWrong,
  registerRequestStart,
  registerRouteShortcut,
  registerRequestForm,
  registerCardButtons,
  registerCardForms,
  registerAskerButtons,
  registerLinkShared,
  registerWorkflowSteps,
  registerStillRight,
  registerMapButtons,
  registerGrowthSheet,
  registerGrowthNotes,
  registerHome,
  registerOutdatedButton,
];
