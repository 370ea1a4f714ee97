/** What one look at one thing found. */
export interface Finding {
  readonly name: string;
  readonly status: 'ok' | 'warn' | 'fail';
  readonly detail: string;
  /** What to click or type; null where nothing is to be mended. */
  readonly fix: string | null;
}

export const fine = (name: string, detail: string): Finding => ({ name, status: 'ok', detail, fix: null });

export const doubtful = (name: string, detail: string, fix: string): Finding => ({
  name,
  status: 'warn',
  detail,
  fix,
});

export const failing = (name: string, detail: string, fix: string): Finding => ({
  name,
  status: 'fail',
  detail,
  fix,
});
