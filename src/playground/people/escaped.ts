/** What people type reaches apps with these three characters escaped, so that it cannot look like a mention. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
