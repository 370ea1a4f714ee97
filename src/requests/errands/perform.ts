import type { StoredErrand } from './errand.ts';
import { performCard } from './perform-card.ts';
import { performHint } from './perform-hint.ts';
import { performHook } from './perform-hook.ts';
import { performMirror } from './perform-mirror.ts';
import { performNote } from './perform-note.ts';
import { performNotices } from './perform-notices.ts';
import { noticeRefusal, performReply, presentCard } from './perform-reply.ts';
import { performTrace, performTraces } from './perform-trace.ts';
import { performCheck } from './reminding/perform-check.ts';
import { performDigest } from './reminding/perform-digest.ts';
import { performPostings } from './reminding/perform-postings.ts';
import { performReminder } from './reminding/perform-reminder.ts';
import { performCatchUp, performSoFar } from './so-far/perform-so-far.ts';
import { performRetell, performTell } from './so-far/perform-tell.ts';
import { type ErrandNeeds, settle, type Task } from './task.ts';

/** Does an errand once: finishes it, or puts it back for later. */
export async function perform(stored: StoredErrand, needs: ErrandNeeds): Promise<void> {
  const { errand } = stored;
  if (errand.kind === 'reminder') return performReminder(stored, errand, needs);
  if (errand.kind === 'digest') return performDigest(stored, errand.channel, needs);
  const request = await needs.store.find(stored.subject);
  if (!request) return needs.store.finishErrand(stored);
  const task = { ...needs, stored, request };
  switch (errand.kind) {
    case 'card':
      return performCard({ ...task, errand });
    case 'refresh':
      return performRefresh({ ...task, errand });
    case 'reply':
      return performReply({ ...task, errand });
    case 'note':
      return performNote({ ...task, errand });
    case 'hint':
      return performHint({ ...task, errand });
    case 'trace':
      return performTrace({ ...task, errand });
    case 'traces':
      return performTraces({ ...task, errand });
    case 'notices':
      return performNotices({ ...task, errand });
    case 'mirror':
      return performMirror({ ...task, errand });
    case 'so-far':
      return performSoFar({ ...task, errand });
    case 'tell':
      return performTell({ ...task, errand });
    case 'catch-up':
      return performCatchUp({ ...task, errand });
    case 'retell':
      return performRetell({ ...task, errand });
    case 'check':
      return performCheck({ ...task, errand });
    case 'postings':
      return performPostings({ ...task, errand });
    case 'hook':
      return performHook({ ...task, errand });
  }
}

async function performRefresh(task: Task<'refresh'>): Promise<void> {
  const { store, messenger, stored, errand, request } = task;
  const card = errand.card ?? (errand.hop === request.hop ? presentCard(request) : null);
  if (!card) return store.finishErrand(stored);
  const drawn = await messenger.refreshCard(request, errand.hop, card.channel, card.ts);
  if (errand.hop === request.hop) await noticeRefusal(drawn, request, task);
  return settle(task, drawn);
}
