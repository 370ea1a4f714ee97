import type { EventKind } from '../request.ts';
import type { Act } from './act.ts';

/** What an act is called once it has happened. */
export const EVENT_OF: Readonly<Record<Act['kind'], EventKind>> = {
  claim: 'claimed',
  release: 'released',
  'take-over': 'taken-over',
  hand: 'handed',
  leave: 'left',
  snooze: 'snoozed',
  confirm: 'confirmed',
  check: 'checked',
  ask: 'asked',
  pass: 'passed',
  resolve: 'resolved',
  reopen: 'reopened',
  add: 'added',
  cancel: 'cancelled',
  say: 'said',
  amend: 'amended',
  widen: 'widened',
  decline: 'declined',
  escalate: 'escalated',
};
