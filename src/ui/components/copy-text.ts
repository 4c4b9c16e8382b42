/** Putting text on the clipboard, and saying so only when it is there. */

/**
 * The older way, which a page's own policy for frames does not bar: it copies what is selected in a field. Focus and
 * selection come back to where they were.
 */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}

/** Answers whether the text lies on the clipboard. Never rejects. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Barred here by the page's policy or by the browser: the other way may be open.
    try {
      return copySelected(text);
    } catch {
      return false;
    }
  }
}
