import { gapSections, gapsMessage } from '../../blocks/care/gaps-lines.ts';
import { taughtWords, teachingMessage } from '../../blocks/care/gaps-teaching.ts';
import type { Message } from '../../blocks/page/message.ts';
import { gapsOf } from '../../care/gaps.ts';
import { repeatedQuestions } from '../../care/repeated.ts';
import type { Services } from '../app/services.ts';

/** What the documents leave to be wished, and the questions that can be given to a role at once. */
export async function gapsReport(
  { store, people, reports, library }: Services,
  said: string | null = null,
): Promise<Message> {
  const records = await reports.gapRecords();
  const questions = repeatedQuestions(records.verdicts, await store.corrections.list());
  const { say } = library();
  const sections = gapSections(gapsOf({ ...records, people: people() }), records.today, say);
  return teachingMessage(questions, gapsMessage(sections, say), say, said);
}

/** Gives a question of the report to a role, from the next question on. Gives what the person is told. */
export async function teachGap(services: Services, question: string, slug: string): Promise<string> {
  const { library, store, learn, now, reports } = services;
  const { verdicts } = await reports.gapRecords();
  const found = repeatedQuestions(verdicts, await store.corrections.list()).find(({ id }) => id === question);
  const role = library().role(slug);
  if (!found) return library().say.gaps.gone;
  if (!role) return library().say.gaps.noRole;
  await store.corrections.teach({ id: question, text: found.text, role: slug, at: now() });
  learn(await store.corrections.list());
  return taughtWords(found.text, role.name, library().say);
}
