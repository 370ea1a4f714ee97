import type { Surface } from '../fault.ts';

const everywhere: readonly Surface[] = ['message', 'modal', 'home'];

/**
 * Which block may stand where: Slack's own table, and where it and live tests by others disagree, the stricter of
 * the two. `data_visualization` is missing: its shape is not published in the types.
 */
export const surfacesOf: Readonly<Record<string, readonly Surface[]>> = {
  section: everywhere,
  header: everywhere,
  divider: everywhere,
  context: everywhere,
  actions: everywhere,
  input: everywhere,
  image: everywhere,
  rich_text: everywhere,
  video: everywhere,
  file: everywhere, // and refused by its own rule
  card: ['message', 'home'],
  carousel: ['message', 'home'],
  container: ['message', 'home'],
  table: ['message'],
  data_table: ['message'],
  markdown: ['message'],
  context_actions: ['message'],
  task_card: ['message'],
  plan: ['message'],
  alert: ['modal'],
};
