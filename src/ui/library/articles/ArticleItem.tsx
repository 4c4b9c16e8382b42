/** An article in a list: when read, its title, who has the word in it, how many people. */
import { date, number, percent, plural, t } from '../../../browser/words.ts';
import type { ArticleRow } from '../../../library/browsing/browse.ts';
import { Icon } from '../../components/Icon.tsx';
import { languageOf } from '../lists/language-of.ts';
import { MarkedText } from '../lists/MarkedText.tsx';
import { hrefOf } from '../route.ts';
import { StripOf, stripShare } from './StripOf.tsx';

export function ArticleItem({ row }: { readonly row: ArticleRow }) {
  const { articleId, title, lastRead, isChanged, strip, people } = row;
  const language = languageOf(title.text);
  const share = strip && stripShare(strip, language);
  return (
    <a class="alrow" href={hrefOf('articles', articleId)} data-row tabIndex={-1}>
      <time class="num" dateTime={new Date(lastRead).toISOString()}>
        {date(lastRead, 'dayOfMonth')}
      </time>
      <span class="t-role" lang={language} dir="auto">
        <MarkedText words={title} />
        {isChanged && (
          <>
            <Icon name="change" />
            <span class="vh" lang="">
              {t('changedSince')}
            </span>
          </>
        )}
      </span>
      <span class="st">{strip && <StripOf strip={strip} language={language} />}</span>
      <span class="num">
        {share !== null && (
          <>
            <span aria-hidden="true">{percent(share)}</span>
            <span class="vh">{t('articleAttributed', percent(share))}</span>
          </>
        )}
      </span>
      <span class="num soft">
        <span aria-hidden="true">{number(people)}</span>
        <span class="vh">{plural('countPeople', people)}</span>
      </span>
    </a>
  );
}
