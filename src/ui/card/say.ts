/** What is said to those who hear the page: announced once, and not found again at the end of every card that opens later. */

/** Milliseconds after which words have been heard; those who read the card line by line come to its end later than that. */
const HEARD = 8000;

/** Says a text in a live region; the next one, or time, takes its place. */
export function sayIn(region: Pick<HTMLElement, 'textContent'> | null): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    if (!region) return;
    region.textContent = text;
    timer = setTimeout(() => {
      region.textContent = '';
    }, HEARD);
  };
}
