/** "3", "L3", "Level 3: Senior", "level-3" → 3. A range ("2-3") counts as its first level; null for anything else. */
export function levelNumber(text: string): number | null {
  const bare = text.trim().replace(/^[^\p{L}\p{N}]+/u, '');
  const match =
    /^(?:(?:levels?|lvl|grade|stage|step|band)[\s.:#-]*|l[\s.-]*)?(\d{1,2})(?!\d|[.%]\d|\p{L})/iu.exec(bare);
  const level = match === null ? Number.NaN : Number(match[1]);
  return Number.isInteger(level) ? level : null;
}

/** Whether a heading is about one level: a bare number is not enough ("3 ways to …" is no level). */
export function levelHeading(title: string): { readonly level: number; readonly name: string } | null {
  const bare = title.trim().replace(/^[^\p{L}\p{N}]+/u, '');
  const match = /^(?:level|lvl|l)[\s.:#-]*(\d{1,2})(?![\d.%]|\p{L})\s*(?:[:–—-]\s*|\(\s*)?(.*?)\)?$/iu.exec(
    bare,
  );
  return match === null ? null : { level: Number(match[1]), name: (match[2] ?? '').trim() };
}
