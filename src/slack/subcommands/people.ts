import { privateMessage } from '../../blocks/answers/message.ts';
import { linksFor } from '../answers/links.ts';
import { eyesOf } from '../people/eyes-of.ts';
import type { Subcommand } from './subcommand.ts';

/** `/role people security`: who has the role now. */
export const people: Subcommand = {
  takes: (rest) => rest !== '',
  async run(services, { ack, command }, rest) {
    const eyes = eyesOf(services, command.user_id);
    const { question } = services.answerer.read(rest, null);
    const answer =
      question.kind === 'role'
        ? services.answerer.answer({ kind: 'people', role: question.role, from: 0 }, 'full', eyes)
        : services.answerer.ask(`people ${rest}`, 'full', null, null, eyes);
    const place = { isPrivatePlace: false, links: linksFor(services, command.user_id) };
    await ack({ ...privateMessage(answer, place), response_type: 'ephemeral' });
  },
};
