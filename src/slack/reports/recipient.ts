import { ownerKind } from '../../catalog/owned/owner-kind.ts';
import { documentSlug } from '../../requests/report.ts';
import type { Services } from '../app/services.ts';

/** Who hears that something in a document is wrong. */
export interface Recipient {
  /** Of the role, or of the owner of the document; null: the fallback channel. */
  readonly slug: string | null;
  /** The person who owns the document, as it names them; null where nobody does, or the owner is a channel. */
  readonly owner: string | null;
}

/** The channel that owns the document, else that of the role that the answer was about. */
export function recipientOf({ company, library }: Services, role: string, path: string | null): Recipient {
  const known = company.role(role) ? role : null;
  if (path === null) return { slug: known, owner: null };
  const owner = library().catalog.reviews.get(path)?.owner ?? null;
  const document = documentSlug(path);
  if (company.role(document)) return { slug: document, owner: null };
  return { slug: known, owner: owner !== null && ownerKind(owner) !== 'channel' ? owner : null };
}
