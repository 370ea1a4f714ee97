const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * "Can you route this to the right team?" says what is to be done with something, and nothing of what it is. In the form of
 * `normalizeWord`.
 */
export const POINTING_WORDS = {
  /** What is to be done. */
  verbs: setOf(
    `route reroute pass send forward redirect assign reassign transfer escalate triage direct refer
    weiterleiten weitergeben weiterreichen leite leiten leitest gib gebt geben schick schicken schickst zuordnen zuweisen ubergeben
    transmettre transmet transmettez envoyer envoie envoyez transferer transfere transferez rediriger redirige orienter oriente
    enviar envia envie pasar pasa pase reenviar reenvia derivar deriva dirigir transferir`,
  ),
  /** What stands for it. */
  stands: setOf(
    'it thi that these those thing one question das dies diese dieses ca cela ceci la le l esto eso lo',
  ),
  /** Whom it is for, and how it gets there, without a name. */
  others: setOf(
    `right correct proper appropriate relevant responsible team person people folk owner own handle take deal care group channel
    department onto along onward whoever
    richtig richtige richtigen richtiger zustandige zustandigen zustandiger verantwortliche verantwortlichen passende passenden
    gruppe abteilung kanal stelle leute wer weiter an kannst konntest konnt jemanden dem den der die du
    bon bonne bonnes equipe personne personnes responsable service canal groupe peux pouvez tu
    equipo correcto correcta persona adecuada adecuado departamento grupo puedes puede`,
  ),
} as const;
