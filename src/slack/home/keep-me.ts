import { ladderOf } from '../../answers/finding/ladder.ts';
import { ME_FIELD, type MeEntry } from '../../blocks/home/me-form.ts';
import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Services } from '../app/services.ts';
import type { FieldErrors } from '../requests/form/submit-form.ts';

/** Keeps what a person says of themselves; what stands wrong at which field, or null when it is kept. */
export async function keepMe(services: Services, userId: string, entered: MeEntry): Promise<FieldErrors> {
  const role = entered.role === null ? undefined : services.library().role(entered.role);
  if (entered.role === null) return { [ME_FIELD.role]: 'Choose a role from the list.' };
  if (!role) return { [ME_FIELD.role]: 'The documents no longer know this role. Choose another one.' };
  if (entered.isOdd) return { [ME_FIELD.level]: 'Write a whole number from 1 on, or leave this empty.' };
  const wrong = wrongLevel(role.name, ladderOf(role)?.levels ?? 0, entered.level);
  if (wrong !== null) return { [ME_FIELD.level]: wrong };
  try {
    await services.store.preferences.declare(userId, role.slug, entered.level, entered.isPublic);
    return null;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { [ME_FIELD.role]: 'I cannot reach my database right now. Press Save again in a minute.' };
  }
}

function wrongLevel(name: string, levels: number, level: number | null): string | null {
  if (level === null || level <= levels) return null;
  if (levels === 0) return `No levels are written for ${name}: leave this empty.`;
  return `${name} has levels 1 to ${levels}.`;
}
