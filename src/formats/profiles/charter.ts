import { kindsIn } from '../lines/kinds-in.ts';
import { readRoleDocument, rolePart } from './role-document.ts';
import type { Format } from './role-entry.ts';

const CHARTER_KINDS = ['ownership', 'principles', 'collaborations'] as const;
const PROFILE_KINDS = ['capabilities', 'artifacts', 'interactions'] as const;

export const charter: Format = {
  name: 'ownership charter',
  shape:
    'headings such as Core Responsibility, Key Areas of Ownership, Core Principles and Collaboration Model',
  recognises(document) {
    const kinds = kindsIn(rolePart(document));
    const speaksAsCharter = CHARTER_KINDS.filter((kind) => kinds.includes(kind)).length;
    return speaksAsCharter > PROFILE_KINDS.filter((kind) => kinds.includes(kind)).length;
  },
  read: (document) => readRoleDocument(document, 'charter'),
};
