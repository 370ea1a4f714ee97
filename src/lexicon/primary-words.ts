/** How documents mark the main one among several duties: "(primary)", "(Hauptaufgabe)"; lower case, any language. */
export const PRIMARY_WORDS = [
  ...['primary', 'main', 'primary responsibility', 'main responsibility'],
  ...['hauptaufgabe', 'hauptverantwortung', 'hauptsächlich', 'kernaufgabe', 'primär', 'schwerpunkt'],
  ...['principal', 'principale', 'mission principale', 'responsabilité principale', 'prioritaire'],
  ...['responsabilidad principal', 'función principal', 'prioritaria', 'prioritario'],
] as const;
