import { privateMessage } from '../../blocks/message.ts';
import { eyesOf } from '../eyes-of.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role people security`: who has the role now. */
export const people: Subcommand = {
  name: 'people',
  async run(desk, { ack, command }, rest) {
    const eyes = eyesOf(desk, command.user_id);
    const { question } = desk.answerer.read(rest, null);
    const answer =
      question.kind === 'role'
        ? desk.answerer.answer({ kind: 'people', role: question.role, from: 0 }, 'full', eyes)
        : desk.answerer.ask(`people ${rest}`, 'full', null, null, eyes);
    const place = { isPrivatePlace: false, links: desk.links };
    await ack({ ...privateMessage(answer, place), response_type: 'ephemeral' });
  },
};
