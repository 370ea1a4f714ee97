import { z } from 'zod';
import { CHAPTER } from '../../growth/sheet-page.ts';
import { parseJson } from '../kit/parse-json.ts';

const memory = z.object({
  /** Slug; null until one is chosen. */
  role: z.string().nullable(),
  /** The level worked towards. */
  level: z.number().int().min(1),
  chapter: z.string(),
  page: z.number().int().min(0),
  /** Grows when a box on the screen shows something else than what is kept: Slack holds on to what stands in a box. */
  generation: z.number().int().min(0),
});

/** Where somebody is in their growth sheet, in its `private_metadata`. Holds nothing of what they have noted. */
export type GrowthMemory = z.infer<typeof memory>;

export const START: GrowthMemory = { role: null, level: 1, chapter: CHAPTER.all, page: 0, generation: 0 };

export const encodeGrowthMemory = (remembered: GrowthMemory): string => JSON.stringify(remembered);

/** The start, where it cannot be read; empty text stands for a sheet that has not been shown yet. */
export const decodeGrowthMemory = (text: string | undefined): GrowthMemory =>
  memory.safeParse(parseJson(text)).data ?? START;

const noteMemory = z.object({ key: z.string(), sheet: memory });

/** Which criterion the form for evidence is about, and where the sheet under it is. */
export type NoteMemory = z.infer<typeof noteMemory>;

export const encodeNoteMemory = (remembered: NoteMemory): string => JSON.stringify(remembered);

export const decodeNoteMemory = (text: string | undefined): NoteMemory | null =>
  noteMemory.safeParse(parseJson(text)).data ?? null;

/** Block of a criterion's box and button. */
export const tickBlock = (key: string, generation: number): string => `growth:${key}:${generation}`;
export const NOTE_FIELD = 'growth_evidence';
export const LONGEST_NOTE = 500;
