import type { Role } from '../../../catalog/role.ts';
import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { channelLine, roleChoice } from '../../page/onwards.ts';
import { bullet, bullets, text } from '../../page/page.ts';

/** What a role does not take, and who does. */
export function answerDeclines(role: Role, library: Library): Answer {
  const { found: say } = library.say;
  const { declines, channel } = role.routing;
  const evidence = declines.map(({ what, source }) => ({ text: what, ...source }));
  return answerOf({
    kind: declines.length > 0 ? 'fact' : 'unwritten',
    role: role.slug,
    channel,
    evidence,
    page: {
      title: say.notTaken(role.name),
      parts:
        declines.length > 0
          ? [
              bullets(
                declines.map(({ what, ask }) => {
                  const other = library.role(ask ?? '');
                  return bullet([what, ...(other ? say.askInstead(other.name) : [])]);
                }),
              ),
            ]
          : [text(say.nothingNotTaken(role.name)), channelLine(role, library.say)],
      choices: [roleChoice(role)],
      sources: evidence,
      shareable: null,
    },
  });
}
