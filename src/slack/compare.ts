import { ladderOf } from '../answers/ladder.ts';
import { type Side, sideBySide, sideLabel } from '../answers/side-by-side.ts';
import { type Chosen, encodeChosen } from '../blocks/compare-memory.ts';
import { type ComparedSide, compareModal } from '../blocks/compare-modal.ts';
import type { ModalView } from '../blocks/modal.ts';
import type { Desk } from './desk.ts';
import { formRole } from './request-desk/form-roles.ts';

/** The comparison of what is chosen. What the documents no longer know counts as not chosen. */
export function compare(desk: Desk, chosen: Chosen): ModalView {
  const [first, second] = [sideOf(desk, chosen.first), sideOf(desk, chosen.second)];
  return compareModal({
    first: shown(desk, first),
    second: shown(desk, second),
    result: first && second && sideBySide(first, second),
    memory: encodeChosen({ first: remembered(first), second: remembered(second) }),
  });
}

function sideOf({ library }: Desk, { role: slug, level }: Chosen['first']): Side | null {
  const role = slug === null ? undefined : library().role(slug);
  if (!role) return null;
  const levels = ladderOf(role)?.levels ?? 0;
  return { role, level: level !== null && level >= 1 && level <= levels ? level : null };
}

const remembered = (side: Side | null): Chosen['first'] => ({
  role: side?.role.slug ?? null,
  level: side?.level ?? null,
});

function shown(desk: Desk, side: Side | null): ComparedSide {
  if (!side) return { role: null, level: null, levels: 0, label: null };
  return {
    role: formRole(desk, side.role.slug),
    level: side.level,
    levels: ladderOf(side.role)?.levels ?? 0,
    label: sideLabel(side),
  };
}
