import { z } from 'zod';
import { parseJson } from '../kit/parse-json.ts';

export const TABS = ['overview', 'responsibilities', 'skills', 'works-with', 'more', 'sources'] as const;
export type Tab = (typeof TABS)[number];

const slug = z.string().min(1).max(1000);
const level = z.number().int().min(1).max(100_000);
/** Which item a page of a long thing begins with. */
const from = z.number().int().min(0).max(100_000);
const topic = z.string().max(1000).nullable();

const homePage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), from }),
  z.object({ kind: z.literal('role'), role: slug, tab: z.enum(TABS), from }),
  z.object({
    kind: z.literal('levels'),
    role: slug,
    topic,
    /** Null: which levels there are. */
    level: level.nullable(),
    /** Keys of the criteria whose examples are unfolded. */
    shows: z.array(z.string().max(20)).max(20),
    from,
  }),
  /** The second level is the one it is compared with. */
  z.object({ kind: z.literal('compare'), role: slug, levels: z.tuple([level, level]), topic, from }),
  z.object({ kind: z.literal('next'), from }),
]);

/** Where somebody is in their Home tab. */
export type HomePage = Readonly<z.infer<typeof homePage>>;
export type PageOf<Kind extends HomePage['kind']> = Extract<HomePage, { readonly kind: Kind }>;

export const START: HomePage = { kind: 'start', from: 0 };
export const rolePage = (role: string, tab: Tab = 'overview'): HomePage => ({
  kind: 'role',
  role,
  tab,
  from: 0,
});
export const levelsPage = (
  role: string,
  at: number | null = null,
  about: string | null = null,
): PageOf<'levels'> => ({
  kind: 'levels',
  role,
  topic: about,
  level: at,
  shows: [],
  from: 0,
});

export const encodeHomePage = (page: HomePage): string => JSON.stringify(page);

/** Null for what no version of Rolecall has written, or none that can be read any more. */
export function decodeHomePage(text: string | null | undefined): HomePage | null {
  return homePage.safeParse(parseJson(text ?? undefined)).data ?? null;
}

/** The page that "Back" leads to; null at the start. */
export function parentOf(page: HomePage): HomePage | null {
  switch (page.kind) {
    case 'start':
      return null;
    case 'role':
      return page.tab === 'overview' ? START : rolePage(page.role);
    case 'levels':
      return page.level === null ? rolePage(page.role) : levelsPage(page.role);
    case 'compare':
      return levelsPage(page.role, page.levels[0], page.topic);
    case 'next':
      return START;
  }
}
