import type { StepChannel } from '../../blocks/answers/step-outputs.ts';
import type { Services } from '../app/services.ts';

/** Where to ask about this role, or anything if there is none. Slack may not know the channel: then its name has to do. */
export async function stepChannel(
  { company, directory }: Services,
  roleChannel: string | null,
): Promise<StepChannel> {
  const written = roleChannel ?? company.fallbackChannel();
  if (written === null) return { channel: '' };
  const found = await directory.channel(written);
  if (found.kind !== 'done') return { channel: written };
  const { id, name } = found.value;
  return { channel: name === '' ? written : `#${name}`, channel_id: id };
}
