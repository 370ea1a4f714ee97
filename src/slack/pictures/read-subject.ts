import { MAP_WORDS } from '../../lexicon/questions/command-words.ts';
import type { Subject } from '../../pictures/subject.ts';
import type { Services } from '../app/services.ts';

const COMPANY = /^(?:the )?map(?: of (?:the )?(?:whole )?company)?$/i;
const OWNED =
  /^(?:(?:the )?map of (?:the )?(?:owners|ownership|who owns what)|(?:owners|ownership|who owns what) map)$/i;
const AT_THE_END = /^(?<name>.+?)(?<levels>\s+levels?)?\s+map$/i;
const AT_THE_START = /^map\s+(?:of\s+)?(?:the\s+)?(?<name>.+?)(?<levels>\s+levels?)?$/i;

/** Which picture somebody asks for: "map", "platform engineer map", "map of security", "security levels map", "who owns what map"; null: none. */
export function readSubject(asked: string, services: Pick<Services, 'answerer' | 'library'>): Subject | null {
  const text = inEnglish(asked.trim(), services.library().language);
  if (!/\bmap\b/i.test(text) || isRoleName(asked.trim(), services)) return null;
  if (COMPANY.test(text)) return { kind: 'map', role: null };
  if (OWNED.test(text)) return { kind: 'owned', role: null };
  const { name = '', levels } = (AT_THE_END.exec(text) ?? AT_THE_START.exec(text))?.groups ?? {};
  const role = name === '' ? null : roleCalled(name, services);
  return role === null ? null : { kind: levels ? 'levels' : 'map', role };
}

const inEnglish = (text: string, language: string): string =>
  (MAP_WORDS[language] ?? []).reduce((said, [word, english]) => {
    const whole = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu');
    return said.replace(whole, english);
  }, text);

/** Somebody's role may be called "Road Map". */
function isRoleName(text: string, { library }: Pick<Services, 'library'>): boolean {
  const wanted = text.toLowerCase();
  return library().catalog.roles.some(({ slug, name, aliases }) =>
    [slug, name, ...aliases].some((known) => known.toLowerCase() === wanted),
  );
}

/** By whatever name an answer about a role would be given. "Who owns the site map" names none: it stays a question. */
function roleCalled(name: string, { answerer }: Pick<Services, 'answerer'>): string | null {
  const { kind, role } = answerer.ask(name, 'full', null);
  return kind === 'role' ? role : null;
}
