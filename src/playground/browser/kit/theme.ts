export type Theme = 'light' | 'dark';

const remembered = 'playground-theme';

/** What the person chose before, or what their system says. */
export function currentTheme(): Theme {
  const chosen = localStorage.getItem(remembered);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export const nextTheme = (): Theme => (currentTheme() === 'dark' ? 'light' : 'dark');

/** Remembers a choice, if one is given, and shows the theme that counts now. */
export function themeNow(choice?: Theme): void {
  if (choice) localStorage.setItem(remembered, choice);
  document.documentElement.dataset.theme = currentTheme();
}
