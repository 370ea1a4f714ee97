/** How people ask whose a thing is, up to where they name it; "^": only where the text begins so, "…": where they name it. */
export const OWNER_QUESTIONS: readonly string[] = `
  who owns
  who maintains
  who looks after
  who is responsible for
  who is in charge of
  who does … belong to
  which team owns
  what team owns
  which role owns
  which team maintains
  who is the owner of
  who are the owners of
  who is the code owner of
  who are the code owners of
  who is the maintainer of
  ^owner of
  ^owners of
  ^code owner of
  ^code owners of
  ^codeowners of
  ^the owner of
  whose is
  whose are
  wem gehört
  wem gehören
  wer besitzt
  wer betreut
  wer pflegt
  wer verantwortet
  wer ist verantwortlich für
  wer ist zuständig für
  wer ist für … zuständig
  wer ist für … verantwortlich
  wer ist besitzer von
  wer ist der besitzer von
  welches team besitzt
  welchem team gehört
  ^besitzer von
  à qui appartient
  à qui appartiennent
  à qui est
  qui possède
  qui maintient
  qui s'occupe de
  qui s'occupe du
  qui est responsable de
  qui est responsable du
  quelle équipe possède
  ^propriétaire de
  ^propriétaire du
  de quién es
  de quién son
  a quién pertenece
  a quién pertenecen
  quién mantiene
  quién es responsable de
  quién es responsable del
  quién es el dueño de
  quién es el dueño del
  qué equipo mantiene
  ^dueño de
  ^dueño del
`
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');

/** What stands before a thing's name and is no part of it; as `normalizeWord` gives it. */
export const ARTICLES: ReadonlySet<string> = new Set(
  `the a an our this that
  der die das dem den des unser unsere unserem unseren
  le la les l notre nos du
  el los las nuestro nuestra del`.split(/\s+/),
);

/** What a thing is, said along with its name: "the payments service". */
export const THING_WORDS: ReadonlySet<string> = new Set(
  `service api system component app application repo repository library website database domain team file folder directory path module package
  dienst komponente anwendung bibliothek datenbank datei ordner verzeichnis pfad modul paket
  composant bibliotheque fichier dossier depot
  servicio sistema componente aplicacion biblioteca archivo carpeta repositorio`.split(/\s+/),
);

/** First folders of paths as code has them: "src/billing" is one, "sales/marketing" may be two subjects. */
export const CODE_FOLDERS: ReadonlySet<string> = new Set(
  `src lib libs app apps pkg packages cmd internal docs doc test tests scripts tools infra deploy terraform config services
  modules plugins web api backend frontend server client charts k8s helm .github`.split(/\s+/),
);
