import type { Answer } from '../../answers/answer.ts';
import { answerPerson } from '../../answers/person-answer.ts';
import { type Body, drawBody, type Message, privateMessage } from '../../blocks/message.ts';
import { pictureComing } from '../../blocks/picture-messages.ts';
import { dayOf } from '../../catalog/day.ts';
import type { Subject } from '../../pictures/subject.ts';
import { countAnswer } from '../count-answer.ts';
import type { Desk } from '../desk.ts';
import type { ArgsOf, Surface } from '../entrance/surface.ts';
import { eyesOf } from '../eyes-of.ts';
import { readSubject } from '../picture-desk/read-subject.ts';
import { sendPicture } from '../picture-desk/send-picture.ts';
import { readSlackText } from '../slack-text.ts';
import { SUBCOMMANDS } from '../subcommands/index.ts';
import { otherwise } from '../tidy-up.ts';

/** `/role …`: the answer travels in the acknowledgement itself, and only the asker sees it. */
export function roleCommand(desk: Desk): Surface {
  const draw = drawOnce(desk);
  return {
    commands: [
      [
        '/role',
        async (args) => {
          const { ack, command, context } = args;
          const person = PERSON.exec(command.text.trim())?.[1];
          if (person !== undefined) return givePerson(desk, args, person);
          const asked = readSlackText(command.text, context.botUserId);
          const subject = readSubject(asked, desk);
          if (subject) return givePicture(desk, args, subject);
          if (await runSubcommand(desk, args, asked)) return;
          const me = () => otherwise(() => desk.store.preferences.of(command.user_id), null, desk.log);
          const answer = await desk.answerer.askAs(asked, 'full', null, me, eyesOf(desk, command.user_id));
          await ack({ ...draw(answer, asked), response_type: 'ephemeral' });
          await countAnswer(answer, desk);
        },
      ],
    ],
  };
}

const PERSON = /^<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/;

/** `/role @ann`: which roles somebody has, as far as whoever asks may see it. */
async function givePerson(desk: Desk, { ack, command }: ArgsOf['command'], id: string): Promise<void> {
  const sight = { ...eyesOf(desk, command.user_id), today: dayOf(desk.now()) };
  const answer = answerPerson(sight.known?.person(id) ?? null, desk.library(), sight);
  const message = privateMessage(answer, { isPrivatePlace: false, links: desk.links });
  await ack({ ...message, response_type: 'ephemeral' });
}

/** A message that only one person sees cannot carry a file, so the picture comes by direct message. */
async function givePicture(desk: Desk, args: ArgsOf['command'], subject: Subject): Promise<void> {
  const { ack, client, command, respond } = args;
  await ack({ ...pictureComing(), response_type: 'ephemeral' });
  const instead = await sendPicture(desk, client, command.user_id, subject);
  if (instead) await respond({ ...instead, response_type: 'ephemeral' });
}

async function runSubcommand(desk: Desk, args: ArgsOf['command'], asked: string): Promise<boolean> {
  const [word = ''] = asked.trimStart().split(/\s/, 1);
  const subcommand = SUBCOMMANDS.find(({ name }) => name === word.toLowerCase());
  await subcommand?.run(desk, args, asked.trimStart().slice(word.length).trim());
  return subcommand !== undefined;
}

/** The body of an answer that is given again is not drawn again. */
function drawOnce({ links, directory }: Desk): (answer: Answer, asked: string) => Message {
  let drawn = new WeakMap<Answer, Body>();
  let listedAt: number | null = null;
  return (answer, asked) => {
    // New channels may have become known, which words now can lead to.
    if (listedAt !== directory.channelsListedAt()) drawn = new WeakMap();
    listedAt = directory.channelsListedAt();
    const body = drawn.get(answer) ?? drawBody(answer.page, links);
    drawn.set(answer, body);
    return privateMessage(answer, { isPrivatePlace: false, asked, links }, body);
  };
}
