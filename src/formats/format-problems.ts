import type { Document } from '../documents/document.ts';
import type { Problem } from '../documents/problem.ts';

export function unnamedRole({ path, body }: Document): Problem {
  const message =
    'This document describes a role but does not say which. Add "name: …" to its front matter, or a title "# Platform Engineer" at the top.';
  return { path, line: body.sections[0]?.line ?? 1, severity: 'error', rule: 'unnamed-role', message };
}

export function unknownFormat({ path, body }: Document, shapes: readonly string[]): Problem {
  const message = `This document has no known format, so nothing of it was read. Looked for: ${shapes.join('; ')}. Bring it into one of these shapes, or move it out of the content folder.`;
  return {
    path,
    line: body.sections[0]?.line ?? body.items[0]?.line ?? 1,
    // Data files often lie about for other tools; nobody wrote them to be read here.
    severity: /\.(?:json|csv|tsv)$/i.test(path) ? 'warning' : 'error',
    rule: 'unknown-format',
    message,
  };
}
