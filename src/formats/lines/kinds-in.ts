import type { Part } from '../parts/parts.ts';
import { type SectionKind, sectionKind } from './section-kind.ts';

/** Headings of known meaning, however deep. */
export function kindsIn(part: Part): readonly SectionKind[] {
  return part.parts.flatMap((child) => {
    const kind = sectionKind(child.title);
    return kind === null ? kindsIn(child) : [kind];
  });
}
