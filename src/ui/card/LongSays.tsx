/** The claims of somebody who makes many: gathered by how the article knows, a few of each, with a search. */
import { useState } from 'preact/hooks';
import { plural, t } from '../../browser/words.ts';
import type { Span } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { BASIS_WORDS } from '../components/basis-words.ts';
import { ClaimList } from '../components/ClaimList.tsx';
import { SearchField } from '../components/SearchField.tsx';
import { Section } from '../components/Section.tsx';
import { ShowMore } from '../components/ShowMore.tsx';
import { groupsOf, type Indexed } from '../reading/claims-of.ts';
import { fits, textsOfClaim } from '../reading/find.ts';

/** Claims of a group shown before the reader asks for the rest. */
const FEW = 3;

export function LongSays(props: {
  readonly reading: Reading;
  readonly claims: readonly Indexed[];
  readonly jump: (spans: readonly Span[]) => void;
}) {
  const { reading, claims, jump } = props;
  const [query, setQuery] = useState('');
  const found = claims.filter((entry) => fits(query, textsOfClaim(reading, entry)));
  return (
    <>
      <SearchField label={plural('searchClaims', claims.length)} value={query} change={setQuery} />
      {found.length === 0 && <p class="sec soft">{t('searchNothing', query)}</p>}
      {groupsOf(found).map(({ basis, claims: group }) => (
        <Section
          key={basis.kind}
          label={t('sectionSaysBy', t(BASIS_WORDS[basis.kind].group))}
          count={group.length}
        >
          <ShowMore items={group} first={query === '' ? FEW : group.length}>
            {(shown) => <ClaimList reading={reading} claims={shown} who={false} basis="none" jump={jump} />}
          </ShowMore>
        </Section>
      ))}
    </>
  );
}
