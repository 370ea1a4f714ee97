/** A file to write: path relative to the folder, with forward slashes. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

/** A text as a YAML value that means exactly this text. */
export const yamlText = (text: string): string => JSON.stringify(text);

export const yamlList = (texts: readonly string[]): string => `[${texts.map(yamlText).join(', ')}]`;

/** A text as Markdown that shows exactly this text, on one line. */
export function markdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\*_`[\]<>|~&]/g, (mark) => `\\${mark}`)
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}
