/** What the site's own scripts do to a page after it has loaded, rewritten in few lines for the fixture pages. */
import type { LivePost } from './story.ts';

/** Rewrites the times of bylines a moment after load. */
export const TIMEAGO = `<script>setTimeout(() => document.querySelectorAll('time.timeago').forEach((time) => { time.textContent = '3 hours ago'; }), 300);</script>`;

/** Fetches the next story when its loader comes into view, and lets the address follow the story on screen. */
export const INFINITE_SCROLL = `<script>
(() => {
  const loader = document.getElementById('load-next-article');
  const show = (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
    const { articleUrl, articleTitle } = entry.target.dataset;
    if (articleUrl === undefined) return;
    document.title = articleTitle + ' - The Moscow Times';
    history.pushState({}, '', new URL(articleUrl).pathname);
  });
  const reader = new IntersectionObserver(show, { rootMargin: '-45% 0px -45% 0px' });
  document.querySelectorAll('.article-container').forEach((container) => reader.observe(container));
  const load = async ([entry]) => {
    if (!entry.isIntersecting || loader.dataset.id === '') return;
    const address = loader.dataset.url.replace('{{id}}', loader.dataset.id);
    loader.dataset.id = '';
    const story = document.createElement('article');
    story.setAttribute('y-use', 'article.IsIntersecting');
    story.append(document.createRange().createContextualFragment(await (await fetch(address)).text()));
    loader.before(story);
    const container = story.querySelector('.article-container');
    loader.dataset.id = container.dataset.nextId;
    if (loader.dataset.id === '') loader.style.visibility = 'hidden';
    reader.observe(container);
  };
  new IntersectionObserver(load).observe(loader);
})();
</script>`;

/** Puts the first posts of a live blog on the page, and a later one on top at the page's event \`fixture:post\`. */
export function liveScript(first: readonly LivePost[], later: LivePost): string {
  const data = JSON.stringify({ first, later }).replaceAll('<', '\\u003c');
  return `<script>
(() => {
  const { first, later } = ${data};
  const posts = document.querySelector('.live-posts');
  const element = ({ time, html, picture }) => {
    const post = document.createElement('div');
    post.className = 'live-post';
    post.id = 'live-post-' + time;
    const image = picture ? '<div class="article__block article__block--image live-block"><figure class="article__image"><img src="data:,"></figure><figcaption><span>' + picture.caption + '</span> <span>' + picture.credits + '</span></figcaption></div>' : '';
    post.append(document.createRange().createContextualFragment('<time class="live-post__date timeago">just now</time><div class="live-post__body" y-name="body"><div class="article__block article__block--html live-block">' + html + '</div>' + image + '</div>'));
    return post;
  };
  setTimeout(() => posts.append(...first.map(element)), 100);
  addEventListener('fixture:post', () => { const post = element(later); post.classList.add('live-post--new'); posts.prepend(post); });
})();
</script>`;
}
