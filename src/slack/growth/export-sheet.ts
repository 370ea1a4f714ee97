import { markdownAway, markdownModal } from '../../blocks/growth/growth-markdown.ts';
import type { ModalView } from '../../blocks/kit/modal.ts';
import { goneEntries } from '../../growth/known-criteria.ts';
import { growthMarkdown } from '../../growth/markdown.ts';
import type { Services } from '../app/services.ts';
import { unlessAway } from './sheet-view.ts';

/** A person's own sheet as lines of Markdown. Rejects with StoreUnavailable. */
export async function exportSheet(
  { store, library, now }: Services,
  userId: string,
): Promise<readonly string[]> {
  const sheet = await store.growth.read(userId);
  const role = (sheet.aim && library().role(sheet.aim.role)) ?? null;
  const gone = goneEntries(sheet, library());
  return growthMarkdown({ sheet, role, gone, now: now() }, library().say);
}

/** The same in a modal; `part` as its button says. */
export function fillMarkdown(
  services: Services,
  userId: string,
  part: string | undefined,
): Promise<ModalView> {
  const { say } = services.library();
  const wanted = Number.parseInt(part ?? '', 10) || 0;
  return unlessAway(
    services,
    async () => markdownModal(await exportSheet(services, userId), wanted, say),
    markdownAway(say),
  );
}
