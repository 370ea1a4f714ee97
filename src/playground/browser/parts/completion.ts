import type { Snapshot } from '../../window/wire.ts';
import type { Line } from '../kit/listbox.ts';

/** What is being typed at the caret that could be completed. */
interface Begun {
  readonly sign: string;
  readonly typed: string;
  readonly from: number;
}

function begun(text: string, caret: number): Begun | null {
  const before = text.slice(0, caret);
  const match = /(?:^(\/)|(?:^|\s)([@#]))([\p{L}\p{N}._-]*)$/u.exec(before);
  if (match === null) return null;
  const typed = match[3] ?? '';
  return { sign: match[1] ?? match[2] ?? '', typed, from: caret - typed.length - 1 };
}

type Candidate = readonly [insert: string, label: string, detail: string];

function candidates(sign: string, { app, people, groups, channels }: Snapshot): readonly Candidate[] {
  if (sign === '/')
    return app.commands.map(({ name, usageHint, description }) => [
      name,
      `${name} ${usageHint}`,
      `${description} · ${app.name}`,
    ]);
  if (sign === '#')
    return channels.filter(({ kind }) => kind !== 'app').map(({ name }) => [`#${name}`, `#${name}`, '']);
  return [
    ...people.map(
      ({ handle, name, title, bot }): Candidate => [
        `@${handle}`,
        bot ? `${name} (app)` : name,
        bot ? '' : title,
      ],
    ),
    ...groups.map(({ handle }): Candidate => [`@${handle}`, `@${handle}`, 'Group']),
  ];
}

/** What a slash, an @ or a # at the caret can become. `put` replaces it. */
export function completions(
  text: string,
  caret: number,
  snapshot: Snapshot,
  put: (insert: string, from: number) => void,
): readonly Line[] {
  const found = begun(text, caret);
  if (found === null) return [];
  const wanted = found.typed.toLowerCase();
  const fits = ([insert, label]: Candidate) =>
    insert.slice(1).toLowerCase().startsWith(wanted) ||
    label
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(wanted));
  return candidates(found.sign, snapshot)
    .filter((candidate) => fits(candidate) && candidate[0].slice(1) !== found.typed)
    .slice(0, 8)
    .map(([insert, label, detail]) => ({
      label,
      detail,
      chosen: false,
      group: '',
      pick: () => put(`${insert} `, found.from),
    }));
}
