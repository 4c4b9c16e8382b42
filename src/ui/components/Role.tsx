/** Who somebody is, in the article's own words. */
export function Role({ text, language }: { readonly text: string; readonly language: string }) {
  return (
    <p class="t-role" lang={language} dir="auto">
      {text}
    </p>
  );
}
