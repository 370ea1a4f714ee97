import type { Problem, Source } from '../../documents/problem.ts';
import type { Interaction, OwnedThing, Responsibility } from '../parts/facts.ts';
import type { Format, RoleEntry } from '../profiles/role-entry.ts';
import { titleSection } from '../profiles/role-naming.ts';
import { isAgent, withoutBrackets } from '../profiles/role-title.ts';
import { arePeople } from '../teams/people-names.ts';
import { teamEntry } from '../teams/team-entry.ts';
import { type Part, type Share, sharesIn } from './raci-shares.ts';

/** Tables of tasks and who is Responsible, Accountable, Consulted and Informed; in DACI: Driver, Approver, Contributor. */
export const raci: Format = {
  name: 'RACI or DACI table',
  shape: 'a table of tasks with a column for each role and R, A, C or I in its cells',
  recognises: (document) => !isAgent(titleSection(document)?.title ?? '') && sharesIn(document).length > 0,
  read(document) {
    const written = sharesIn(document);
    const shares = written.map((one) => ({ ...one, role: withoutBrackets(one.role).name }));
    // Whoever is only asked or told stands with those who ask and tell: nothing else is known of them here.
    const acting = shares.filter(
      ({ part, task }) => part === 'owns' || part === 'does' || part === leadOf(task, shares),
    );
    const roles = [...new Set(acting.map(({ role }) => role))];
    const isOfPeople = arePeople([...new Set(shares.map(({ role }) => role))]);
    return {
      entries: isOfPeople ? [] : roles.map((role) => entryOf(role, shares, aliasesOf(role, written))),
      outOfScope: [],
      owned: thingsIn(shares),
      problems: isOfPeople ? [peopleNamed(roles, acting[0]?.source ?? { path: document.path, line: 1 })] : [],
    };
  },
};

function peopleNamed(names: readonly string[], source: Source): Problem {
  const shown = names.slice(0, 3).map((name) => `"${name}"`);
  const message = `${shown.join(', ')} ${names.length > 3 ? 'and others ' : ''}read as names of people, so this table tells who owns each task, and makes no roles of them; who is consulted and informed was left out. Name roles or teams instead ("Product Manager", "Team Kestrel") to have both.`;
  return { ...source, severity: 'warning', rule: 'people-not-roles', message };
}

/** "Incident Commander (IC)": what stands in brackets is another name. */
function aliasesOf(role: string, written: readonly Share[]): readonly string[] {
  const named = written.map((one) => withoutBrackets(one.role)).filter(({ name }) => name === role);
  return [...new Set(named.flatMap(({ aliases }) => aliases))];
}

/** Accountable is an owner's word, responsible a doer's; whom they consult and inform they work with. */
function entryOf(role: string, shares: readonly Share[], aliases: readonly string[]): RoleEntry {
  const own = shares.filter((one) => one.role === role);
  const ownership = own.flatMap(({ task, part, source }) =>
    part === 'owns' ? [{ area: task, text: '', source }] : [],
  );
  const done = new Map(own.filter(({ part }) => part === 'does').map((one) => [one.task, one]));
  const responsibilities = [...done.values()].map(
    ({ task, source }): Responsibility => ({ title: task, primary: false, metric: null, source }),
  );
  const first = own[0]?.source ?? { path: '', line: 1 };
  const facts = { ownership, responsibilities, interactions: interactionsOf(role, shares) };
  return teamEntry({ name: role, aliases, kind: 'role', source: first, origin: 'table', facts });
}

const VERBS: Readonly<Partial<Record<Part, string>>> = {
  supports: 'Is supported by',
  consulted: 'Consults',
  informed: 'Informs',
};

/** One for each partner, with the tasks it is about; whoever owns a task has them, or who does it where nobody owns it. */
function interactionsOf(role: string, shares: readonly Share[]): readonly Interaction[] {
  const tasks = new Set(
    shares
      .filter((one) => one.role === role && one.part === leadOf(one.task, shares))
      .map(({ task }) => task),
  );
  const byPartner = new Map<string, Interaction>();
  for (const { task, role: partner, part, source } of shares) {
    const verb = VERBS[part];
    if (verb === undefined || partner === role || !tasks.has(task)) continue;
    const key = JSON.stringify([verb, partner]);
    const known = byPartner.get(key);
    const notes = known?.notes ? `${known.notes}; ${task}` : task;
    byPartner.set(key, { verb, role: partner, frequency: null, notes, source: known?.source ?? source });
  }
  return [...byPartner.values()];
}

function leadOf(task: string, shares: readonly Share[]): Part {
  return shares.some((one) => one.task === task && one.part === 'owns') ? 'owns' : 'does';
}

function thingsIn(shares: readonly Share[]): readonly OwnedThing[] {
  const tasks = [...new Set(shares.map(({ task }) => task))];
  return tasks.map((task) => {
    const lead = shares.filter((one) => one.task === task && one.part === leadOf(task, shares));
    const source = shares.find((one) => one.task === task)?.source ?? { path: '', line: 1 };
    const owners = lead.map(({ role }) => role);
    return {
      ...{ kind: 'work' as const, name: task, aliases: [], description: null, owners },
      channel: null,
      scope: null,
      source,
    };
  });
}
