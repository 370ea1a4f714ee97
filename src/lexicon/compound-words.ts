/** German compounds end in these without meaning anything else: "Excelkenntnisse" are Excel. In the form of `normalizeWord`. */
export const EMPTY_HEADS =
  /(?<=.{4})(?:kenntnis|kenntnisse|kenntnissen|wissen|erfahrung|erfahrungen|fahren|schein|experte|experten)$/;
