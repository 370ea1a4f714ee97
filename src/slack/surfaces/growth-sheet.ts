import type {
  App,
  BlockButtonAction,
  BlockCheckboxesAction,
  BlockExternalSelectAction,
  BlockStaticSelectAction,
} from '@slack/bolt';
import { ACTION, GROWTH_ROLE } from '../../blocks/action-ids.ts';
import { growthButton } from '../../blocks/growth-sheet.ts';
import { tooLateFor } from '../../blocks/too-late-message.ts';
import type { Desk } from '../desk.ts';
import { keepTick } from '../growth-desk/change-entry.ts';
import { aimAt } from '../growth-desk/choose-aim.ts';
import { sheetClickOf } from '../growth-desk/sheet-click.ts';
import { changeSheet, openSheet } from '../growth-desk/sheet-view.ts';
import { openerOf } from '../open-first.ts';
import { personIn, tell } from '../person.ts';

/** A person's own growth sheet. Whose it is, says who clicked, and nothing else. */
export function registerGrowthSheet(app: App, desk: Desk): void {
  app.action<BlockButtonAction>(ACTION.growthOpen, async ({ ack, body, client, context, respond }) => {
    await ack();
    const opened = await openSheet(desk, client, body.user.id, openerOf(body));
    const again = tooLateFor('your growth sheet', [growthButton()]);
    if (!opened) await tell(again, personIn(body), { client, context, respond });
  });
  app.action<BlockCheckboxesAction>(ACTION.growthTick, async ({ ack, action, body, client }) => {
    await ack();
    const click = sheetClickOf(body, action.action_ts);
    const key = action.action_id.slice('growth:tick:'.length);
    const isTicked = action.selected_options.length > 0;
    if (click) await changeSheet(desk, client, click, { keep: () => keepTick(desk, click, key, isTicked) });
  });
  for (const id of [GROWTH_ROLE, ACTION.growthLevel]) {
    app.action<BlockStaticSelectAction | BlockExternalSelectAction>(
      id,
      async ({ ack, action, body, client }) => {
        await ack();
        const click = sheetClickOf(body, action.action_ts);
        if (click) await changeSheet(desk, client, click, aimAt(desk, click, action));
      },
    );
  }
  app.action<BlockStaticSelectAction>(ACTION.growthTopic, async ({ ack, action, body, client }) => {
    await ack();
    const click = sheetClickOf(body, action.action_ts);
    const chapter = action.selected_option?.value;
    if (click && chapter) await changeSheet(desk, client, click, { memory: { chapter, page: 0 } });
  });
  for (const id of [ACTION.growthPage, ACTION.growthAgain]) {
    app.action<BlockButtonAction>(id, async ({ ack, action, body, client }) => {
      await ack();
      const click = sheetClickOf(body, action.action_ts);
      const page = Number.parseInt(action.value ?? '', 10);
      if (click) await changeSheet(desk, client, click, { memory: page >= 0 ? { page } : {} });
    });
  }
}
