// Draws the rooms of src/ from their imports: `node docs/rooms.mjs` writes the drawing into docs/architecture.md,
// `--print` only prints it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const IMPORT = /^(?:import|export)\s[^'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm;
/** Everybody imports settings, messages and what stands at the top of src/, and whoever starts Rolecall imports everybody: neither is drawn. */
const isDrawn = (room) => !room.endsWith('.ts') && !['cli', 'settings', 'messages'].includes(room);

/** Room → the rooms that its files import from. */
function imports(src = 'src') {
  const found = new Map();
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    const path = file.replaceAll('\\', '/');
    const room = path.split('/')[0];
    if (!path.endsWith('.ts') || !isDrawn(room)) continue;
    for (const [, still, late] of readFileSync(join(src, path), 'utf8').matchAll(IMPORT)) {
      const to = join(dirname(path), still ?? late).replaceAll('\\', '/').split('/')[0];
      if (isDrawn(to) && to !== room) found.set(room, (found.get(room) ?? new Set()).add(to));
    }
  }
  return found;
}

/** Leaves out each arrow that others lead along already. */
function shortest(all) {
  const reaches = (from, goal, without) =>
    [...(all.get(from) ?? [])].some((to) => to !== without && (to === goal || reaches(to, goal)));
  return [...all].flatMap(([room, targets]) =>
    [...targets].filter((to) => !reaches(room, to, to)).map((to) => [room, to]),
  );
}

function drawing(src) {
  const arrows = shortest(imports(src)).map(([from, to]) => `  ${from} --> ${to}`);
  return ['```mermaid', 'graph TD', ...arrows.sort(), '```'].join('\n');
}

const DRAWN = /```mermaid[\s\S]*?```/;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = fileURLToPath(new URL('architecture.md', import.meta.url));
  if (process.argv[2] === '--print') console.log(drawing());
  else writeFileSync(page, readFileSync(page, 'utf8').replace(DRAWN, () => drawing()));
}
