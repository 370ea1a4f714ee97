import type { Catalog } from '../../catalog/catalog.ts';
import { languageOfTerminal } from '../../config.ts';
import { type Language, languages } from '../../messages/messages.ts';
import { isGerman } from '../../transfer/spelt-slugs.ts';

/** Asks for a line after saying this; null where nobody answers any more. */
export type Ask = (...words: readonly string[]) => Promise<string | null>;

/** In which language answers are to be; null where nothing here speaks another one than English, so that nobody is asked. */
export async function askForLanguage(ask: Ask, catalog: Catalog): Promise<Language | null> {
  const likely = documentsSpeak(catalog) ?? languageOfTerminal();
  if (likely === null) return null;
  let said = `\nIn which language should answers be: ${languages.map(named).join(' or ')}? (Enter: ${likely})`;
  for (;;) {
    const given = await ask(said);
    if (!given) return likely;
    const language = languages.find((one) => isMeant(one, given));
    if (language !== undefined) return language;
    said = `I can answer in ${languages.map(named).join(' or ')}. Which? (Enter: ${likely})`;
  }
}

/** How to change what nobody was asked. */
export const otherLanguages = (): readonly string[] =>
  languages
    .filter((one) => one !== 'en')
    .map((one) => `Answers in ${nameIn('en', one)}: ROLE_LANGUAGE=${one} in .env`);

function documentsSpeak({ roles }: Catalog): Language | null {
  return roles.filter(isGerman).length * 2 > roles.length ? 'de' : null;
}

const named = (language: Language): string => `${language} (${nameIn(language, language)})`;

const isMeant = (language: Language, given: string): boolean =>
  [language, nameIn('en', language), nameIn(language, language)].some(
    (name) => name.toLowerCase() === given.toLowerCase(),
  );

const nameIn = (reader: Language, language: Language): string =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
