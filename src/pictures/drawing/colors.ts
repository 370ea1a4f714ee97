/** Dark ink on a light ground of its own, so that a picture reads the same where the page around it is dark. */
export const COLOR = {
  ground: '#fbfaf7',
  tile: '#ffffff',
  ink: '#1b2330',
  quiet: '#525c6b',
  line: '#c9cdd4',
  middle: '#1f3a5f',
  onMiddle: '#ffffff',
  empty: '#f1efe9',
} as const;

/** Each at least 4.5:1 on the ground, for lines and marks of groups. */
const GROUPS = ['#1f5fa8', '#a2440f', '#2d6f3c', '#7a3b93', '#8a6100', '#0f6e73', '#a8254f', '#5a5f68'];

export function groupColors(groups: readonly string[]): (group: string) => string {
  const byGroup = new Map(
    groups.map((group, index) => [group, GROUPS[index % GROUPS.length] ?? COLOR.quiet]),
  );
  return (group) => byGroup.get(group) ?? COLOR.quiet;
}

/** From light to dark: a cell with one criterion, two, three, and more; ink is legible on each. */
const SHADES = ['#e9f0f8', '#d9e6f4', '#c8dbef', '#b5cfe9'];
export const shade = (count: number): string =>
  count === 0 ? COLOR.empty : (SHADES[Math.min(count, SHADES.length) - 1] ?? COLOR.empty);
