const listed = (names: readonly string[], type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat('en', { type }).format(names);

/** Why a step of a workflow failed. `typed`: as it was written, in no quotes yet. */
export const steps = {
  noText:
    'There is no text to find an owner for. Put a message, or an answer from a form, into “Text” of this step.',
  noRole: 'There is no role to look up. Put the name of one into “Role” of this step.',
  canMean: (typed: string, roles: readonly string[]): string =>
    `“${typed}” can mean ${listed(roles, 'disjunction')}. Write which one.`,
  /** `near`: names of the nearest roles, of which there may be none. */
  unknownRole: (typed: string, near: readonly string[]): string =>
    `No document describes a role “${typed}”. ${near.length > 0 ? `The nearest: ${listed(near, 'conjunction')}.` : '/role list shows every role there is.'}`,
  unknownSection: (typed: string, role: string, sections: readonly string[]): string =>
    `“${typed}” is no part of a role. For ${role}, write one of ${sections.join(', ')}, or a level, such as “level 3”; or leave “Section” empty.`,
};
