import { isObject } from '../json.ts';
import { type Check, type Fault, fault } from './fault.ts';
import { all, boolean, object, oneOf, string } from './shape.ts';

/** `<!channel>`, `<!here>`, `<!everyone>` and `<!subteam^S…>` notify many people at once. */
const broadcastMention = /<!(channel|here|everyone|group|subteam\^)/i;

/** House rule: nothing that Rolecall sends may notify a crowd. Slack itself would deliver it. */
export function broadcasts(text: unknown, path: string): readonly Fault[] {
  const found = typeof text === 'string' ? broadcastMention.exec(text) : null;
  return found === null ? [] : fault(path, `notifies a crowd: ${found[0]}…`, 'broadcast');
}

const noBroadcast: Check = (value, path) => broadcasts(value, path);

/** Text objects hold 1–3000 characters, or less where the place says so; an empty one is invalid. */
export function plainText(max = 3000): Check {
  return object({ type: oneOf('plain_text'), text: string({ max }) }, { emoji: boolean });
}

export function mrkdwnText(max = 3000): Check {
  return object({ type: oneOf('mrkdwn'), text: all(string({ max }), noBroadcast) }, { verbatim: boolean });
}

export function anyText(max = 3000): Check {
  return (value, path, surface) => {
    const type = isObject(value) ? value.type : undefined;
    if (type === 'plain_text') return plainText(max)(value, path, surface);
    if (type === 'mrkdwn') return mrkdwnText(max)(value, path, surface);
    return fault(`${path}/type`, 'must be plain_text or mrkdwn');
  };
}
