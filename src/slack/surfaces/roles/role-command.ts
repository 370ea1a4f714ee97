import type { Answer } from '../../../answers/answer.ts';
import { type Body, drawBody, privateMessage } from '../../../blocks/answers/message.ts';
import { pictureComing } from '../../../blocks/answers/picture-messages.ts';
import type { Links } from '../../../blocks/page/links.ts';
import type { Message } from '../../../blocks/page/message.ts';
import type { Subject } from '../../../pictures/subject.ts';
import { answerAbout } from '../../answers/answer-person.ts';
import { countAnswer } from '../../answers/count-answer.ts';
import { linksFor } from '../../answers/links.ts';
import { personAsked } from '../../answers/person-asked.ts';
import { readSlackText } from '../../answers/slack-text.ts';
import type { Services } from '../../app/services.ts';
import type { ArgsOf, Surface } from '../../entrance/surface.ts';
import { eyesOf } from '../../people/eyes-of.ts';
import { readSubject } from '../../pictures/read-subject.ts';
import { sendPicture } from '../../pictures/send-picture.ts';
import { preferredIn } from '../../places/preferred-roles.ts';
import { otherwise } from '../../posting/tidy-up.ts';
import { findSubcommand } from '../../subcommands/index.ts';

/** `/role …`: the answer travels in the acknowledgement itself, and only the asker sees it. */
export function roleCommand(services: Services): Surface {
  const draw = drawOnce(services);
  return {
    commands: [
      [
        '/role',
        async (args) => {
          const { ack, command, context } = args;
          const person = personAsked(command.text, context.botUserId);
          if (person !== null) return givePerson(services, args, person);
          const asked = readSlackText(command.text, context.botUserId);
          const subject = readSubject(asked, services);
          if (subject) return givePicture(services, args, subject);
          if (await runSubcommand(services, args, asked)) return;
          const me = () =>
            otherwise(() => services.store.preferences.of(command.user_id), null, services.log);
          const answer = await services.answerer.askAs(
            asked,
            'full',
            null,
            me,
            eyesOf(services, command.user_id),
            preferredIn(services, command.channel_id),
          );
          await ack({
            ...draw(answer, asked, linksFor(services, command.user_id)),
            response_type: 'ephemeral',
          });
          await countAnswer(answer, services);
        },
      ],
    ],
  };
}

/** `/role @ann`: which roles somebody has, as far as whoever asks may see it. */
async function givePerson(
  services: Services,
  { ack, command }: ArgsOf['command'],
  id: string,
): Promise<void> {
  const answer = await answerAbout(services, id, command.user_id);
  const message = privateMessage(answer, {
    isPrivatePlace: false,
    links: linksFor(services, command.user_id),
  });
  await ack({ ...message, response_type: 'ephemeral' });
}

/** A message that only one person sees cannot carry a file, so the picture comes by direct message. */
async function givePicture(services: Services, args: ArgsOf['command'], subject: Subject): Promise<void> {
  const { ack, client, command, respond } = args;
  await ack({ ...pictureComing(services.library().say), response_type: 'ephemeral' });
  const instead = await sendPicture(services, client, command.user_id, subject);
  if (instead) await respond({ ...instead, response_type: 'ephemeral' });
}

async function runSubcommand(services: Services, args: ArgsOf['command'], asked: string): Promise<boolean> {
  const found = findSubcommand(asked, services.library().language);
  await found?.run(services, args, found.rest);
  return found !== null;
}

interface Drawn {
  readonly body: Body;
  /** The words that were last answered with it, and the message, which carries them for feedback. */
  readonly asked: string;
  readonly message: Message;
}

/** An answer that is given again is not drawn again; in other words, only its buttons are. */
function drawOnce({
  links: usual,
  directory,
}: Services): (answer: Answer, asked: string, links: Links) => Message {
  let drawn = new WeakMap<Answer, Drawn>();
  let listedAt: number | null = null;
  return (answer, asked, links) => {
    if (links !== usual) return privateMessage(answer, { isPrivatePlace: false, asked, links });
    // New channels may have become known, which words now can lead to.
    if (listedAt !== directory.channelsListedAt()) drawn = new WeakMap();
    listedAt = directory.channelsListedAt();
    const known = drawn.get(answer);
    if (known?.asked === asked) return known.message;
    const body = known?.body ?? drawBody(answer.page, links);
    const message = privateMessage(answer, { isPrivatePlace: false, asked, links }, body);
    drawn.set(answer, { body, asked, message });
    return message;
  };
}
