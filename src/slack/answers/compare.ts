import { ladderOf } from '../../answers/finding/ladder.ts';
import { type Side, sideBySide, sideLabel } from '../../answers/finding/side-by-side.ts';
import type { ModalView } from '../../blocks/kit/modal.ts';
import { type Chosen, encodeChosen } from '../../blocks/roles/compare-memory.ts';
import { type ComparedSide, compareModal } from '../../blocks/roles/compare-modal.ts';
import type { Services } from '../app/services.ts';
import { formRole } from '../requests/form/form-roles.ts';

/** The comparison of what is chosen. What the documents no longer know counts as not chosen. */
export function compare(services: Services, chosen: Chosen): ModalView {
  const [first, second] = [sideOf(services, chosen.first), sideOf(services, chosen.second)];
  const { say } = services.library();
  return compareModal(
    {
      first: shown(services, first),
      second: shown(services, second),
      result: first && second && sideBySide(first, second, say),
      memory: encodeChosen({ first: remembered(first), second: remembered(second) }),
    },
    say,
  );
}

function sideOf({ library }: Services, { role: slug, level }: Chosen['first']): Side | null {
  const role = slug === null ? undefined : library().role(slug);
  if (!role) return null;
  const levels = ladderOf(role)?.levels ?? 0;
  return { role, level: level !== null && level >= 1 && level <= levels ? level : null };
}

const remembered = (side: Side | null): Chosen['first'] => ({
  role: side?.role.slug ?? null,
  level: side?.level ?? null,
});

function shown(services: Services, side: Side | null): ComparedSide {
  if (!side) return { role: null, level: null, levels: 0, label: null };
  return {
    role: formRole(services, side.role.slug),
    level: side.level,
    levels: ladderOf(side.role)?.levels ?? 0,
    label: sideLabel(side, services.library().say),
  };
}
