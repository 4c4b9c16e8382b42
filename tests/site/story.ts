/** The shape in which the invented articles of the tests are written down, before `markup.ts` puts them on a page. */

/** One block of a story's body, as the newspaper's editor knows them. */
export type StoryBlock =
  | { readonly type: 'html'; readonly html: string }
  | { readonly type: 'header'; readonly text: string }
  | { readonly type: 'quote'; readonly text: string; readonly cite: string }
  | { readonly type: 'aside'; readonly html: string }
  | { readonly type: 'article'; readonly title: string }
  | { readonly type: 'link'; readonly title: string }
  | { readonly type: 'image'; readonly caption: string; readonly credits: string }
  | { readonly type: 'images'; readonly pictures: readonly Picture[] }
  | { readonly type: 'embed'; readonly html: string }
  | { readonly type: 'newsletter' }
  | { readonly type: 'scrollama'; readonly text: string };

/** A picture's words. */
export interface Picture {
  readonly title?: string;
  readonly caption: string;
  readonly credits: string;
}

/** Who wrote it, and the lines about the author that the page prints twice. */
export interface Author {
  readonly name: string;
  readonly bio?: string;
}

/** An invented article. Text fields are plain; `html` fields are written as the page would carry them. */
export interface FixtureStory {
  /** The number in the address, null where the address has none. */
  readonly number: number | null;
  /** The address's path, as on the site. */
  readonly path: string;
  /** The last part of the class `article--…`. */
  readonly section: string;
  readonly title: string;
  readonly subtitle: string;
  readonly authors: readonly Author[];
  /** ISO 8601. */
  readonly published: string;
  /** ISO 8601; when present the byline prints "Updated:" and this time alone. */
  readonly updated?: string;
  /** Lines of the introduction between byline and picture. */
  readonly intro?: string;
  readonly picture?: Picture;
  readonly body: readonly StoryBlock[];
  readonly tags?: readonly string[];
}

/** One entry of a live blog. */
export interface LivePost {
  /** Seconds since 1970: names the post. */
  readonly time: number;
  readonly html: string;
  readonly picture?: Picture;
}
