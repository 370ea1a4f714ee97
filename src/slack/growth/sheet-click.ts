import type { SheetClick, SheetView } from './sheet-view.ts';

interface Body {
  readonly user: { readonly id: string };
  readonly view?: SheetView | undefined;
}

/** Null outside a view. `actionTs`: seconds, as Slack writes them. */
export function sheetClickOf({ user, view }: Body, actionTs: string): SheetClick | null {
  return view ? { userId: user.id, view, at: Math.round(Number(actionTs) * 1000) } : null;
}
