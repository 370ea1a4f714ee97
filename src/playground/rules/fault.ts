/** Where blocks stand. Home tab and modals are both "views", with different blocks allowed. */
export type Surface = 'message' | 'modal' | 'home';

/** One reason for which Slack (or a rule of this house) would refuse a payload. */
export interface Fault {
  /** Slack's error word, such as `invalid_blocks`; or a house rule: `no_text_fallback`, `broadcast`, … */
  readonly error: string;
  /** JSON pointer to the offending value, such as `/blocks/0/text/text`. */
  readonly path: string;
  readonly detail: string;
}

/** Says everything that is wrong with one value; an empty list means that it is fine. */
export type Check = (value: unknown, path: string, surface: Surface) => readonly Fault[];

export function fault(path: string, detail: string, error = 'invalid_blocks'): readonly Fault[] {
  return [{ error, path, detail }];
}
