/** What a program would send for somebody, who has to do it themselves. */
export interface Offer {
  /** Member id or e-mail address. */
  readonly person: string;
  readonly text: string;
  /** Slug; null where Rolecall is to find whose it is. */
  readonly role: string | null;
}

/** `shown`: the person has it before them, under this name; nothing is sent before they press Send. Else a sentence that says why not. */
export type Offered = { readonly shown: string } | { readonly refused: string };

export type OfferRequest = (offer: Offer) => Promise<Offered>;

/** Whoever asks is known already. */
export type OfferOwn = (offer: Omit<Offer, 'person'>) => Promise<Offered>;
