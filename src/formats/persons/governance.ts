import type { Document } from '../../documents/document.ts';
import type { Part } from '../parts/parts.ts';
import { titleSection } from '../profiles/role-naming.ts';
import { bareTitle } from '../profiles/role-title.ts';

const GOVERNANCE =
  /^(?:\S+ ){0,3}governance(?: (?:model|polic(?:y|ies)|document|structure|process|charter|overview|docs?))?(?: \(.*)?$|\bgovernance\.md\b|\bproject governance\b/i;
const BODY =
  /^(?:[\p{L}\p{N}&-]+ ){0,4}(?:committee|council|board|(?:core|leadership|security|release|infrastructure|advisory|project) team|working group|tsc|toc)(?:\s*\([^()]*\))?$/iu;

/** How a project is run is told of everybody who takes part in it: such a page is no role, but has some. */
export function isGovernance(document: Document): boolean {
  const title = bareTitle(titleSection(document)?.title ?? document.body.sections[0]?.title ?? '');
  return GOVERNANCE.test(title) || /(?:^|\/)governance\.\w+$/i.test(document.path);
}

/** "## Technical Steering Committee" over something that is said of it. */
export function isBody({ title, items, parts }: Part): boolean {
  return (items.length > 0 || parts.length > 0) && BODY.test(bareTitle(title));
}
