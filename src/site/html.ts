/** Markup that is fit to stand in a page. Made by `html` alone, so that whatever documents say is escaped on its way in. */
export interface Html {
  readonly markup: string;
}

type Value = Html | string | number | null | false | readonly Value[];

/** A template whose values are escaped, unless they are markup themselves. Null and false leave nothing. */
export const html = (pieces: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: String.raw({ raw: pieces }, ...values.map(markupOf)),
});

/** Markup that was made elsewhere, such as a drawing. */
export const trusted = (markup: string): Html => ({ markup });

function markupOf(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(markupOf).join('');
  return escaped(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;' },
  ...{ '"': '&quot;', "'": '&#39;' },
};
/** Control characters are nothing to look at, and some are no HTML. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}/gu;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
