/** The example article. The script that marks every article marks this one; nothing of the marks is drawn here. */
import { EXAMPLE } from './example-article.ts';

export function Example() {
  const { url, title, paragraphs } = EXAMPLE;
  return (
    <div class="article-container" data-article-url={url}>
      <article class="article art" lang="en">
        <header class="article__header">
          <h1 aria-level={3}>{title}</h1>
        </header>
        <div class="article__content">
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </article>
    </div>
  );
}
