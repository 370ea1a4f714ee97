import type { Answer } from '../../answers/answer.ts';
import { sayOf } from '../../answers/page/page.ts';
import { plainText } from '../../answers/page/plain-text.ts';
import { sourcePlaces } from '../../answers/page/source-places.ts';
import { safeLines, safeText } from '../kit/safe-text.ts';

const LONGEST_NAME = 150;
const LONGEST_LINE = 500;
const LONGEST_SUMMARY = 3000;

/** Where to ask: the channel as people write it, and its id, for steps that post there; unknown ids are left out. */
export interface StepChannel {
  readonly channel: string;
  readonly channel_id?: string;
}

/** What *Find the owner* hands on. Nobody: no role, no confidence, and the channel for whatever nobody takes. */
export function ownerOutputs(answer: Answer, roleName: string | null, where: StepChannel) {
  const [line] = roleName === null ? [] : answer.evidence;
  return {
    role: roleName === null ? '' : (answer.role ?? ''),
    role_name: roleName === null ? '' : safeText(roleName, LONGEST_NAME),
    ...where,
    confidence: roleName === null ? 0 : answer.confidence,
    evidence: line ? `${safeText(line.text, LONGEST_LINE)} (${line.path}:${line.line})` : '',
  };
}

/** What *Look up a role* hands on: plain text without links, for a message of any kind. */
export function roleOutputs({ page, role }: Answer, roleName: string, where: StepChannel) {
  return {
    role: role ?? '',
    role_name: safeText(roleName, LONGEST_NAME),
    summary: safeLines(plainText({ ...page, choices: [], sources: [] }), LONGEST_SUMMARY),
    ...where,
    sources: sourcePlaces(page, sayOf(page).sources).join('\n'),
  };
}
