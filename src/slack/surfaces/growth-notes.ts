import { ACTION, VIEW } from '../../blocks/action-ids.ts';
import { markdownWaiting } from '../../blocks/growth-markdown.ts';
import { noteWaiting } from '../../blocks/growth-note.ts';
import { FORGOTTEN } from '../../blocks/growth-words.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { fillNoteForm, showKept, submitNote } from '../growth-desk/change-entry.ts';
import { fillMarkdown } from '../growth-desk/export-sheet.ts';
import { sheetClickOf } from '../growth-desk/sheet-click.ts';
import { changeSheet } from '../growth-desk/sheet-view.ts';
import { openerOf, openFirst, redraw } from '../open-first.ts';

/** What a growth sheet opens on top of itself: evidence, the sheet as Markdown; and its end. */
export const growthNotes = (desk: Desk): Surface => ({
  actions: [
    [
      ACTION.growthNote,
      async ({ ack, action, body, client }) => {
        await ack();
        const click = sheetClickOf(body, action.action_ts);
        const key = action.action_id.slice('growth:note:'.length);
        if (click)
          await openFirst(client, openerOf(body), noteWaiting(), () => fillNoteForm(desk, click, key));
      },
    ],
    [
      ACTION.growthMarkdown,
      async ({ ack, action, body, client }) => {
        await ack();
        await openFirst(client, openerOf(body), markdownWaiting(), () =>
          fillMarkdown(desk, body.user.id, action.value),
        );
      },
    ],
    [
      ACTION.growthPart,
      async ({ ack, action, body, client }) => {
        await ack();
        if (body.view)
          await redraw(client, body.view.id, await fillMarkdown(desk, body.user.id, action.value));
      },
    ],
    [
      ACTION.growthForget,
      async ({ ack, action, body, client }) => {
        await ack();
        const click = sheetClickOf(body, action.action_ts);
        const keep = () => desk.store.growth.forget(body.user.id);
        if (click) await changeSheet(desk, client, click, { keep, memory: null, notice: FORGOTTEN });
      },
    ],
  ],
  views: [
    [
      VIEW.growthNote,
      async ({ ack, body, view, client }) => {
        const errors = await submitNote(desk, { userId: body.user.id, view, at: desk.now() });
        await (errors ? ack({ response_action: 'errors', errors }) : ack());
        if (!errors)
          await showKept(desk, client, body.user.id, { view, under: view.previous_view_id ?? null });
      },
    ],
  ],
});
