import type { SlackSettings } from '../../config.ts';
import { codeOf, explainCode } from '../../slack/posting/explain-failure.ts';
import { proxyOnTheWay } from '../../slack/transport/way-out.ts';

/** Slack, the database or the machine does not let the bot in. The message says what to do about it. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
  /** Whether starting again later may work, without anybody mending anything. */
  readonly mayPass: boolean;

  constructor(message: string, mayPass: boolean) {
    super(message);
    this.mayPass = mayPass;
  }
}

/** What went wrong at the start, and what to do about it, by the code of the error. */
export function explainStartFailure(error: unknown, { apiUrl, proxy, transport }: SlackSettings): string {
  const code = codeOf(error);
  if (code === 'unknown')
    return `Rolecall cannot start: ${error instanceof Error ? error.message : String(error)}`;
  const setting = transport.kind === 'socket' ? 'SLACK_BOT_TOKEN or SLACK_APP_TOKEN' : 'SLACK_BOT_TOKEN';
  const { detail, fix } =
    PORT[code] ?? explainCode(code, { apiUrl, setting, proxy: proxyOnTheWay(apiUrl, proxy) });
  return `Rolecall cannot start. ${detail} ${fix}`;
}

const PORT: Readonly<Record<string, { readonly detail: string; readonly fix: string }>> = {
  EADDRINUSE: { detail: 'Another program already listens on that port.', fix: 'Set PORT to a free one.' },
  EACCES: { detail: 'This user may not listen on that port.', fix: 'Set PORT to one above 1024.' },
};
