const ABBREVIATIONS = new Set(
  'ai api cd ci crm db dba dx erp hr iam ios it ml pm qa sdk seo sre ui ux'.split(' '),
);

/** The name in a handle or reference: "@acme/data-platform", "group:default/data-platform" → "Data Platform". */
export function ownerName(written: string): string {
  const last = written
    .replace(/^(?:group|user):/i, '')
    .split('/')
    .at(-1)
    ?.replace(/^@+/, '');
  return isPlain(written) ? written.trim() : titled(last ?? written);
}

/** Whether an owner is a team by the way it is written; "@name" alone may be a person. */
export function isTeamHandle(written: string): boolean {
  return /^@[^/@\s]+\/\S+$/.test(written) || /^group:/i.test(written);
}

function isPlain(written: string): boolean {
  return /\s/.test(written.trim()) || written.includes('@', 1);
}

/** "data-platform" → "Data Platform", "sre_team" → "SRE Team"; what has capitals of its own keeps them. */
export function titled(id: string): string {
  return id
    .split(/[-_.\s]+/)
    .filter((word) => word !== '')
    .map((word) =>
      ABBREVIATIONS.has(word) ? word.toUpperCase() : word.replace(/^\p{Ll}/u, (mark) => mark.toUpperCase()),
    )
    .join(' ');
}
