import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * The program as a few files, dist/main*.js: to load a thousand modules, and libraries that consist of hundreds, takes more time and
 * memory than all that is read at a start. What else comes from node_modules stays there.
 */
const INSIDE = ['csv-parse', 'fuse.js', 'ical.js', 'js-yaml', 'kysely', 'zod'];

const isPackage = (id) => /^[^./]/.test(id);
/** Rolldown's own helpers, too, which are no package that is installed. */
const isInside = (id) => [...INSIDE, '@oxc-project/runtime'].some((name) => `${id}/`.startsWith(`${name}/`));

/** The libraries inside ask for it. */
function licenceOf(name) {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** A file with one sign above ÿ is kept with two bytes for each of its letters; such signs stand in strings and patterns only. */
const narrow = {
  name: 'narrow',
  generateBundle(_, files) {
    for (const file of Object.values(files)) if (file.type === 'chunk') file.code = narrowed(file.code);
  },
};

function narrowed(code) {
  const [odd] = /\\[\u0100-\uffff]/.exec(code) ?? [];
  if (odd)
    throw new Error(
      `"${odd}" means something else once the sign is escaped: write it without the backslash.`,
    );
  return code.replace(/[\u0100-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

for (const name of readdirSync('dist')) if (/^main\./.test(name)) rmSync(join('dist', name));
const bundle = await rolldown({
  input: 'src/main.ts',
  platform: 'node',
  external: (id) => isPackage(id) && !isInside(id),
  plugins: [narrow],
});
await bundle.write({
  dir: 'dist',
  chunkFileNames: 'main.[name]-[hash].js', // beside main.js, from where all that ships with it is found
  // Errors tell names, so they stay; only the blanks go.
  minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
});
writeFileSync('dist/main.licences.txt', INSIDE.map(licenceOf).join('\n\n'));
