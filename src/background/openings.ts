/** Articles that are being opened: marks stand on the page before they are filed, and whoever asks for one by a mark waits until it is. */

export interface Openings {
  /** Does the work; until it ends the article is being opened. */
  during<T>(articleId: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when this article is not being opened, whatever came of it. */
  ended(articleId: string): Promise<void>;
}

export function openings(): Openings {
  const underWay = new Map<string, Promise<unknown>>();
  return {
    during(articleId, work) {
      const opening = work();
      underWay.set(articleId, opening);
      const end = () => {
        if (underWay.get(articleId) === opening) underWay.delete(articleId);
      };
      opening.then(end, end);
      return opening;
    },
    async ended(articleId) {
      await underWay.get(articleId)?.catch(() => undefined);
    },
  };
}
