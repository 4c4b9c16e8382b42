/** Quoted words with real quotation marks, the opening one hanging before the edge. */
const MARKS: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  en: ['“', '”'],
  ru: ['«', '»'],
};

/** Words within the marks of their language. */
export function inMarks(text: string, language: string): string {
  const [opening, closing] = MARKS[language] ?? ['“', '”'];
  return `${opening}${text}${closing}`;
}

export function Quote(props: {
  readonly text: string;
  readonly language: string;
  /** `subject`: what a card is about, set larger. */
  readonly size?: 'subject' | 'entry';
}) {
  const { text, language, size = 'entry' } = props;
  return (
    <p class={`${size === 'subject' ? 't-quote' : 't-quote2'} q`} lang={language} dir="auto">
      {inMarks(text, language)}
    </p>
  );
}
