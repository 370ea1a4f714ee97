/** Words of rules: what must, may and must not be, and how people ask for it at the table. */
export const ENGLISH_RULE_SYNONYMS = `
  climb climbing ascend ascended ascent scale
  enter entry access inside into
  halt stop pause suspend interrupt
  lab laboratory
  entrust entrusted confide confided confidential secret told said
  disclose disclosed reveal passed divulge leak gossip tell
  job activity task assignment work works
  photo photograph photographed picture camera film filmed filming
  quote quotation offer bid tender estimate
  glasses goggles eyewear spectacles
  helmet hardhat hat
  gloves mitts
  shoes boots footwear sandals trainers
  smoke smoking cigarette vape
  alcohol beer wine drunk drink drinking
  drive driving driver licence license permit
  certificate certification course training ticket qualification
  badge pass card
  key keys lock
  visitor visitors guest guests
  child children kid kids minor minors
  dog dogs pet pets animal animals
  private personal own
  laptop device notebook phone
  usb stick drive removable media
  password passwords credential credentials login account accounts
  share shared lend lent hand
  forever permanent permanently standing indefinite indefinitely
  colleague coworker employee staff worker
  boss manager line supervisor superior
  complain complaint complained grievance
  press reporter media newspaper journalist
  statement comment talk speak
  invoice bill receipt
  pay paid payment settle
  cash money
  refund refunded return
  gift gifts present presents invitation
  sign signs signed signature countersign countersigned approve approved
  buy purchase order procure
  hire rent rental
  discount rebate reduction off
  overtime extra
  holiday leave vacation
  sick ill unwell illness fever
  home remote telework
  late tardy delay delayed
  cancel cancelled cancellation
  notify notified notice announce announced announcement inform informed
  village parish community neighbours residents
  throw dispose disposed discard bin
  store stored keep kept retain retained archive
  delete deleted erase erased
  label labelled labels marking marked
  taste tasted taster tasters tasting
  guest visitor stranger outsider
  assistant helper companion escort escorted
  copy copies copied photocopy
  weekend saturday sunday weekends
  night nights
  repair fix mend
  electric electrical electricity wiring power
  ladder scaffold height heights
  fire open flame
  noise noisy loud
  parking park car
  book booked booking reserve reserved reservation
  shift roster rota
`;
