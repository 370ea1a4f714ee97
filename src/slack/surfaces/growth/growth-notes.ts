import { markdownWaiting } from '../../../blocks/growth/growth-markdown.ts';
import { noteWaiting } from '../../../blocks/growth/growth-note.ts';
import { ACTION, VIEW } from '../../../blocks/kit/action-ids.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { fillNoteForm, showKept, submitNote } from '../../growth/change-entry.ts';
import { fillMarkdown } from '../../growth/export-sheet.ts';
import { sheetClickOf } from '../../growth/sheet-click.ts';
import { changeSheet } from '../../growth/sheet-view.ts';
import { openerOf, openFirst, redraw } from '../../posting/open-first.ts';

/** What a growth sheet opens on top of itself: evidence, the sheet as Markdown; and its end. */
export const growthNotes = (services: Services): Surface => ({
  actions: [
    [
      ACTION.growthNote,
      async ({ ack, action, body, client }) => {
        await ack();
        const click = sheetClickOf(body, action.action_ts);
        const key = action.action_id.slice('growth:note:'.length);
        const waiting = noteWaiting(services.library().say);
        if (click) await openFirst(client, openerOf(body), waiting, () => fillNoteForm(services, click, key));
      },
    ],
    [
      ACTION.growthMarkdown,
      async ({ ack, action, body, client }) => {
        await ack();
        await openFirst(client, openerOf(body), markdownWaiting(services.library().say), () =>
          fillMarkdown(services, body.user.id, action.value),
        );
      },
    ],
    [
      ACTION.growthPart,
      async ({ ack, action, body, client }) => {
        await ack();
        if (body.view)
          await redraw(client, body.view.id, await fillMarkdown(services, body.user.id, action.value));
      },
    ],
    [
      ACTION.growthForget,
      async ({ ack, action, body, client }) => {
        await ack();
        const click = sheetClickOf(body, action.action_ts);
        const keep = () => services.store.growth.forget(body.user.id);
        const notice = services.library().say.growth.deleted;
        if (click) await changeSheet(services, client, click, { keep, memory: null, notice });
      },
    ],
  ],
  views: [
    [
      VIEW.growthNote,
      async ({ ack, body, view, client }) => {
        const errors = await submitNote(services, { userId: body.user.id, view, at: services.now() });
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
        if (!errors)
          await showKept(services, client, body.user.id, { view, under: view.previous_view_id ?? null });
      },
    ],
  ],
});
