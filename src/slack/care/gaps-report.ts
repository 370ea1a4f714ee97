import type { Message } from '../../blocks/answers/message.ts';
import { gapSections, gapsMessage } from '../../blocks/care/gaps-lines.ts';
import { TEACHING_REFUSALS, taughtWords, teachingMessage } from '../../blocks/care/gaps-teaching.ts';
import { gapsOf } from '../../care/gaps.ts';
import { repeatedQuestions } from '../../care/repeated.ts';
import type { Services } from '../app/services.ts';

/** What the documents leave to be wished, and the questions that can be given to a role at once. */
export async function gapsReport(
  { store, people, reports }: Services,
  said: string | null = null,
): Promise<Message> {
  const records = await reports.gapRecords();
  const questions = repeatedQuestions(records.verdicts, await store.corrections.list());
  const report = gapsMessage(gapSections(gapsOf({ ...records, people: people() }), records.today));
  return teachingMessage(questions, report, said);
}

/** Gives a question of the report to a role, from the next question on. Gives what the person is told. */
export async function teachGap(services: Services, question: string, slug: string): Promise<string> {
  const { library, store, learn, now, reports } = services;
  const { verdicts } = await reports.gapRecords();
  const found = repeatedQuestions(verdicts, await store.corrections.list()).find(({ id }) => id === question);
  const role = library().role(slug);
  if (!found) return TEACHING_REFUSALS.gone;
  if (!role) return TEACHING_REFUSALS.noRole;
  await store.corrections.teach({ id: question, text: found.text, role: slug, at: now() });
  learn(await store.corrections.list());
  return taughtWords(found.text, role.name);
}
