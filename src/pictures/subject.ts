/** What a picture is of: who works with a role, or in the whole company (`role` null); what each level of a role asks; or who owns what. */
export type Subject =
  | { readonly kind: 'map'; readonly role: string | null }
  | { readonly kind: 'levels'; readonly role: string }
  | { readonly kind: 'owned'; readonly role: null };
