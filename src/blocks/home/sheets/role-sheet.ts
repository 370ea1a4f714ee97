import type { Button } from '@slack/types';
import type { ViewContext } from '../../../answers/finding/holders-for.ts';
import { answerRole } from '../../../answers/kinds/role-answer.ts';
import { bullet, bullets, code, heading, type Page, type Part, text } from '../../../answers/page/page.ts';
import { isWritten, sectionLines } from '../../../answers/page/sections.ts';
import { sourcePlaces } from '../../../answers/page/source-places.ts';
import { SECTIONS, type Section } from '../../../answers/question.ts';
import type { Role } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Library } from '../../../search/library.ts';
import { mapButton } from '../../answers/map-button.ts';
import { buttonRow } from '../../kit/button.ts';
import { plainText } from '../../kit/plain-text.ts';
import { sourcesBlock } from '../../page/page-blocks.ts';
import { startButton } from '../../requests/form/request-start.ts';
import { goButton } from '../go-button.ts';
import type { Sheet } from '../home-data.ts';
import { levelsPage, type PageOf, rolePage, TABS, type Tab } from '../home-page.ts';
import { itemsOf } from './items.ts';
import { paged } from './paged.ts';

const TAB_SECTIONS: Readonly<Record<Tab, readonly Section[]>> = {
  overview: [],
  responsibilities: ['responsibilities'],
  skills: ['capabilities', 'skills'],
  'works-with': ['interactions', 'collaboration'],
  more: ['artifacts', 'ownership', 'principles', 'tech'],
  sources: [],
};

/** Everything that is written about a role, a tab at a time. */
export function roleSheet(role: Role, page: PageOf<'role'>, library: Library, eyes: ViewContext): Sheet {
  const { parts, sources } =
    page.tab === 'overview'
      ? answerRole(role, library, false, eyes).page
      : contentOf(role, page.tab, library);
  const { say } = library;
  return {
    title: role.name,
    blocks: [
      ...buttonRow([...sendButton(role, say), ...levelsButton(role, say), ...mapButtons(role, library)]),
      ...buttonRow(tabButtons(role, page.tab, library)),
      ...paged(itemsOf(parts), page, say),
      ...sourcesBlock({ sources, language: library.language }),
    ],
  };
}

/** A picture, where there is anybody to draw around the role. */
const mapButtons = (role: Role, { catalog, say }: Library): Button[] =>
  TAB_SECTIONS['works-with'].some((section) => isWritten(role, section, catalog.roles))
    ? [mapButton(role.slug, say.buttons)]
    : [];

type Content = Pick<Page, 'parts' | 'sources'>;

function contentOf(role: Role, tab: Exclude<Tab, 'overview'>, library: Library): Content {
  const everyone = library.catalog.roles;
  const { sections } = library.say.roles;
  if (tab === 'sources') return { parts: documentParts(role, library), sources: [] };
  const written = TAB_SECTIONS[tab].filter((section) => isWritten(role, section, everyone));
  const lines = written.flatMap((section) =>
    sectionLines(role, section, library).map((line) => ({ section, line })),
  );
  if (lines.length === 0) return { parts: [nothingIn(role, library.say.home)], sources: [] };
  return {
    parts: written.flatMap((section) => [
      ...(written.length > 1 ? [heading(sections[section])] : []),
      bullets(lines.filter((it) => it.section === section).map(({ line }) => line.bullet)),
    ]),
    sources: lines.map(({ line }) => line.source),
  };
}

const nothingIn = ({ name, sources }: Role, say: Messages['home']): Part =>
  text(...say.nothingInTab(name, sources[0] ?? null));

/** The documents it was read from, with the lines that say something about it. */
function documentParts(role: Role, library: Library): Part[] {
  const all = SECTIONS.flatMap((section) => sectionLines(role, section, library)).map((it) => it.source);
  const levels = role.frameworks.flatMap(({ topics }) => topics.map(({ source }) => source));
  const places = role.sources.map((path) => {
    const [place = path] = sourcePlaces(
      { sources: [...all, ...levels].filter((source) => source.path === path) },
      library.say.sources,
    );
    return bullet([code(place)]);
  });
  return [
    text(library.say.home.whereToChange),
    ...(places.length > 0 ? [bullets(places)] : [text(library.say.home.noDocument)]),
  ];
}

function sendButton({ slug, name, routing }: Role, say: Messages): Button[] {
  const start = startButton(
    { role: slug, roleName: name, text: '', channelName: routing.channel, isPrivate: false },
    say,
  );
  return start ? [{ ...start, text: plainText(say.buttons.sendRequest, 75), style: 'primary' }] : [];
}

const levelsButton = ({ slug, frameworks }: Role, say: Messages): Button[] =>
  frameworks.length > 0 ? goButton(say.roles.levels, 'levels', levelsPage(slug)) : [];

/** Those in which something is written, and the one that is shown. */
function tabButtons(role: Role, shown: Tab, { catalog, say }: Library): Button[] {
  const offered = TABS.filter(
    (tab) =>
      tab === shown ||
      TAB_SECTIONS[tab].length === 0 ||
      TAB_SECTIONS[tab].some((section) => isWritten(role, section, catalog.roles)),
  );
  return offered.flatMap((tab) => tabButton(role, tab, tab === shown, say.home));
}

function tabButton({ slug }: Role, tab: Tab, isShown: boolean, say: Messages['home']): Button[] {
  const title = say.tabs[tab];
  return goButton(isShown ? `✓ ${title}` : title, `tab-${tab}`, rolePage(slug, tab)).map((button) =>
    isShown ? { ...button, accessibility_label: say.shownBelow(title) } : button,
  );
}
