import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** manifest.yml as its own comments say to change it: the path of a copy in which commented lines that match are put to use. */
export function manifestWith(lines: RegExp, change: (text: string) => string = (text) => text): string {
  const text = readFileSync('manifest.yml', 'utf8').replace(/^( *)# ([-\w].*)$/gm, (line, indent, rest) =>
    lines.test(rest) ? `${indent}${rest}` : line,
  );
  const path = join(mkdtempSync(join(tmpdir(), 'rolecall-manifest-')), 'manifest.yml');
  writeFileSync(path, change(text));
  return path;
}

/** For receiving over HTTP. */
export const httpManifest = (): string =>
  manifestWith(/url: https:\/\/rolecall\.example\.com/, (text) =>
    text.replace('socket_mode_enabled: true', 'socket_mode_enabled: false'),
  );
