/** What the browser keeps for the page; where it keeps nothing for files and private windows, the page does without. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // the page forgets it
  }
}
