import { z } from 'zod';

/** What a person has entered in a form, as Slack sends it: block id → action id → state. */
export interface FormValues {
  /** Without blanks around it; empty where nothing was written. */
  text(blockId: string): string;
  /** Value of the option chosen in the menu with this action id, in whatever block. */
  chosen(actionId: string): string | undefined;
  checked(blockId: string): readonly string[];
  /** Id of the person chosen; null where nobody was. */
  user(blockId: string): string | null;
  /** The day chosen, such as "2026-12-24"; null where none was. */
  date(blockId: string): string | null;
}

const option = z.object({ value: z.string() });
const state = z.object({
  value: z.string().nullish().catch(null),
  selected_option: option.nullish().catch(null),
  selected_user: z
    .string()
    .regex(/^[UW]\w{1,63}$/)
    .nullish()
    .catch(null),
  selected_date: z.iso.date().nullish().catch(null),
  selected_options: z.array(option).nullish().catch(null),
});
const values = z.record(z.string(), z.record(z.string(), state));

/** Never throws: what is not as expected counts as not entered. */
export function formValues(given: unknown): FormValues {
  const read = values.safeParse(given);
  const blocks = new Map(Object.entries(read.success ? read.data : {}));
  const statesOf = (blockId: string) => Object.values(blocks.get(blockId) ?? {});
  return {
    text: (blockId) => statesOf(blockId)[0]?.value?.trim() ?? '',
    checked: (blockId) => statesOf(blockId)[0]?.selected_options?.map(({ value }) => value) ?? [],
    user: (blockId) => statesOf(blockId)[0]?.selected_user ?? null,
    date: (blockId) => statesOf(blockId)[0]?.selected_date ?? null,
    chosen(actionId) {
      const found = [...blocks.values()].flatMap(Object.entries).find(([id]) => id === actionId);
      return found?.[1].selected_option?.value;
    },
  };
}
