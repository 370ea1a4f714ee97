import type { FormRole } from './role-label.ts';

const LONGEST_VALUE = 75;
/** Stands for "not sure": no slug has a question mark. */
const NO_ROLE = '?';

/** What an option or button that stands for a role carries. */
export const roleValue = (slug: string | null): string => slug ?? NO_ROLE;

/** The slug that a button or option stands for; null for "not sure", and for nothing at all. */
export const readRoleValue = (value: string | undefined): string | null =>
  value === undefined || value === NO_ROLE ? null : value;

/** Slack refuses options with longer values. */
export const fitsMenu = ({ slug }: Pick<FormRole, 'slug'>): boolean =>
  slug !== '' && roleValue(slug).length <= LONGEST_VALUE;
