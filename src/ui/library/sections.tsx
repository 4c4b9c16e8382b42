/** The sections of the library: what each is called, where it stands in the navigation, and what it shows. One row each. */
import type { ComponentType } from 'preact';
import type { MessageKey } from '../../browser/words.ts';
import type { Counts } from '../../library/browsing/browse.ts';
import type { IconName } from '../components/icon-shapes.ts';
import { ArticlesSection } from './articles/ArticlesSection.tsx';
import { CorrectionsSection } from './CorrectionsSection.tsx';
import { ChangedSection } from './changes/ChangedSection.tsx';
import { ClaimsSection } from './claims/ClaimsSection.tsx';
import { KeepingSection } from './keeping/KeepingSection.tsx';
import { NotesSection, TrashSection } from './notes/NotesSection.tsx';
import { PeopleSection } from './people/PeopleSection.tsx';
import type { SectionName } from './route.ts';
import { SearchSection } from './search/SearchSection.tsx';
import { TransferSection } from './transfer/TransferSection.tsx';

interface Section {
  readonly label: MessageKey;
  readonly icon: IconName;
  /** `top`: what the library holds; `foot`: what can be done with it. */
  readonly stands: 'top' | 'foot';
  readonly View: ComponentType;
  readonly countOf?: (counts: Counts) => number;
  /** The key that leads there. */
  readonly key?: string;
}

/** In the order of the navigation. */
export const SECTIONS: Readonly<Record<SectionName, Section>> = {
  search: { label: 'sectionSearch', icon: 'search', stands: 'top', View: SearchSection, key: '/' },
  people: {
    label: 'tabPeople',
    icon: 'person',
    stands: 'top',
    View: PeopleSection,
    countOf: ({ people }) => people,
  },
  articles: {
    label: 'sectionArticles',
    icon: 'article',
    stands: 'top',
    View: ArticlesSection,
    countOf: ({ articles }) => articles,
  },
  claims: {
    label: 'tabClaims',
    icon: 'claim',
    stands: 'top',
    View: ClaimsSection,
    countOf: ({ claims }) => claims,
  },
  notes: {
    label: 'tabNotes',
    icon: 'note',
    stands: 'top',
    View: NotesSection,
    countOf: ({ notes }) => notes,
  },
  changed: {
    label: 'sectionChangedShort',
    icon: 'change',
    stands: 'top',
    View: ChangedSection,
    countOf: ({ changed }) => changed,
  },
  corrections: {
    label: 'correctionsTitle',
    icon: 'pencil',
    stands: 'foot',
    View: CorrectionsSection,
    countOf: ({ corrections }) => corrections,
  },
  trash: {
    label: 'sectionTrash',
    icon: 'trash',
    stands: 'foot',
    View: TrashSection,
    countOf: ({ trash }) => trash,
  },
  keeping: { label: 'sectionKeeping', icon: 'box', stands: 'foot', View: KeepingSection },
  transfer: { label: 'sectionTransfer', icon: 'export', stands: 'foot', View: TransferSection },
};
