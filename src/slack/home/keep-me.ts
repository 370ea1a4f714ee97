import { ladderOf } from '../../answers/finding/ladder.ts';
import { ME_FIELD, type MeEntry } from '../../blocks/home/me-form.ts';
import type { Messages } from '../../messages/messages.ts';
import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Services } from '../app/services.ts';
import type { FieldErrors } from '../requests/form/submit-form.ts';

/** Keeps what a person says of themselves; what stands wrong at which field, or null when it is kept. */
export async function keepMe(services: Services, userId: string, entered: MeEntry): Promise<FieldErrors> {
  const { home: say } = services.library().say;
  const role = entered.role === null ? undefined : services.library().role(entered.role);
  if (entered.role === null) return { [ME_FIELD.role]: say.chooseFromList };
  if (!role) return { [ME_FIELD.role]: say.unknownRole };
  if (entered.isOdd) return { [ME_FIELD.level]: say.wholeNumber };
  const wrong = wrongLevel(role.name, ladderOf(role)?.levels ?? 0, entered.level, say);
  if (wrong !== null) return { [ME_FIELD.level]: wrong };
  try {
    await services.store.preferences.declare(userId, role.slug, entered.level, entered.isPublic);
    return null;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { [ME_FIELD.role]: say.notKept };
  }
}

function wrongLevel(
  name: string,
  levels: number,
  level: number | null,
  say: Messages['home'],
): string | null {
  if (level === null || level <= levels) return null;
  return levels === 0 ? say.noLevelsHere(name) : say.hasLevels(name, levels);
}
