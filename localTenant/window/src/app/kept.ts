/** Two small things this browser keeps for its visitor. Without storage everything works, and is forgotten. */
type Name = 'tenantWindow.theme' | 'tenantWindow.person';

export const readKept = (name: Name): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

export const keep = (name: Name, value: string): void => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser may forbid storage; the choice then lasts as long as the page.
  }
};
