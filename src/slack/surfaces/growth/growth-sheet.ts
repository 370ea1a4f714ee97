import { growthButton } from '../../../blocks/growth/growth-sheet.ts';
import { ACTION, GROWTH_ROLE } from '../../../blocks/kit/action-ids.ts';
import { tooLateFor } from '../../../blocks/kit/too-late-message.ts';
import type { Services } from '../../app/services.ts';
import type { ArgsOf, Route, Surface } from '../../entrance/surface.ts';
import { keepTick } from '../../growth/change-entry.ts';
import { aimAt } from '../../growth/choose-aim.ts';
import { sheetClickOf } from '../../growth/sheet-click.ts';
import { changeSheet, openSheet, type SheetChange, type SheetClick } from '../../growth/sheet-view.ts';
import { personIn, tell } from '../../people/person.ts';
import { openerOf } from '../../posting/open-first.ts';

type Action = ArgsOf['action']['action'];

/** A person's own growth sheet. Whose it is, says who clicked, and nothing else. */
export function growthSheet(services: Services): Surface {
  const change = (
    id: string | RegExp,
    changeOf: (click: SheetClick, action: Action) => SheetChange | null,
  ): Route<'action'> => [
    id,
    async ({ ack, action, body, client }) => {
      await ack();
      const click = sheetClickOf(body, action.action_ts);
      const what = click && changeOf(click, action);
      if (what) await changeSheet(services, client, click, what);
    },
  ];
  const turn = (_: SheetClick, { value = '' }: Action) => {
    const page = Number.parseInt(value, 10);
    return { memory: page >= 0 ? { page } : {} };
  };
  return {
    actions: [
      [
        ACTION.growthOpen,
        async ({ ack, body, client, context, respond }) => {
          await ack();
          const opened = await openSheet(services, client, body.user.id, openerOf(body));
          const { say } = services.library();
          const again = tooLateFor(say.buttons.theGrowthSheet, [growthButton(say)], say);
          if (!opened) await tell(again, personIn(body), { client, context, respond });
        },
      ],
      change(ACTION.growthTick, (click, { action_id, selected_options }) => {
        const key = action_id.slice('growth:tick:'.length);
        return { keep: () => keepTick(services, click, key, selected_options.length > 0) };
      }),
      change(GROWTH_ROLE, (click, action) => aimAt(services, click, action)),
      change(ACTION.growthLevel, (click, action) => aimAt(services, click, action)),
      change(ACTION.growthTopic, (_, { selected_option: topic }) =>
        topic ? { memory: { chapter: topic.value, page: 0 } } : null,
      ),
      change(ACTION.growthPage, turn),
      change(ACTION.growthAgain, turn),
    ],
  };
}
