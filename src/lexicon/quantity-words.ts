/** How often, in words: a line that has one of them may tell a measure. In the form of `normalizeWord`. */
export const QUANTITY_WORDS: ReadonlySet<string> = new Set(
  `hourly daily weekly fortnightly monthly quarterly yearly annual annually every each once twice none zero never always all half
  stundlich taglich wochentlich monatlich vierteljahrlich halbjahrlich jahrlich jede jeder jedes jeden einmal zweimal keine kein null immer halbe
  sofort unverzuglich selben
  quotidien hebdomadaire mensuel trimestriel annuel chaque aucun tou
  diario diaria semanal mensual trimestral anual cada ningun ninguna todo`.split(/\s+/),
);
