/** The title of an open entry. The focus goes here when the reader came by a link that is no longer there. */
export function PageTitle({ text, language }: { readonly text: string; readonly language: string }) {
  return (
    <h1 class="t-title" id="page-title" tabIndex={-1}>
      <bdi lang={language}>{text}</bdi>
    </h1>
  );
}
