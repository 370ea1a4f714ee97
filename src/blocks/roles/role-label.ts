import type { Messages } from '../../messages/messages.ts';
/** A role that somebody can choose for a request. */
export interface FormRole {
  /** Null: the person does not know, so that it goes to the fallback channel. */
  readonly slug: string | null;
  readonly name: string;
  /** With or without "#"; null where it is unknown. */
  readonly channelName: string | null;
  /** Under which it is listed, such as "Engineering". */
  readonly group?: string | null;
}

/** "#security", or null where only an id is known, which says nothing to people. */
export function channelLabel(channel: string | null): string | null {
  const name = channel?.trim().replace(/^#/, '') ?? '';
  return name === '' || /^[CGD][A-Z0-9]{6,}$/.test(name) ? null : `#${name}`;
}

/** "Security Engineer (#security)", or "Not sure: #ask-anything". */
export function roleLabel({ slug, name, channelName }: FormRole, { finder: say }: Messages): string {
  const channel = channelLabel(channelName);
  if (slug === null) return channel ? say.notSureIn(channel) : say.notSure;
  return channel ? `${name} (${channel})` : name;
}

/** "the Security Engineer": how sentences name whoever a request is for. */
export const addressee = (roleName: string | null, { form }: Messages): string =>
  roleName === null ? form.whoeverCanHelp : form.the(roleName);
