const GAP = 4;

/** Puts a popover beside what it belongs to, on top of everything, dialogs included. */
export function showPopup(popup: HTMLElement, anchor: HTMLElement): void {
  if (!popup.matches(':popover-open')) popup.showPopover();
  const at = anchor.getBoundingClientRect();
  if (popup.getAttribute('role') === 'listbox') popup.style.minWidth = `${at.width}px`;
  const { offsetHeight: height, offsetWidth: width } = popup;
  const below = at.bottom + GAP + height <= innerHeight || at.top < height + GAP;
  const top = below ? at.bottom + GAP : at.top - GAP - height;
  popup.style.top = `${Math.max(GAP, top)}px`;
  popup.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - width - GAP))}px`;
}

export function hidePopup(popup: HTMLElement): void {
  if (popup.isConnected && popup.matches(':popover-open')) popup.hidePopover();
}
