/**
 * Notes in the form that the Hypothesis client exports and takes in. It keeps words, tags, quotation and address; who or
 * what a note of ours hangs on stands beside them in `whence`, which Hypothesis passes over and we read again.
 */
import type { Note, NoteTarget } from '../../library/note.ts';

/** Hypothesis groups a file's notes by the account that wrote them; ours have none. */
const NOBODY = 'acct:reader@whence';

function selectorsOf(target: NoteTarget) {
  if (target.type === 'person') return [];
  const { quote, before, after } = target.passage;
  // No position: theirs counts the whole page, which was never seen from here.
  return [{ type: 'TextQuoteSelector', exact: quote, prefix: before, suffix: after }];
}

function annotationOf({
  id,
  target,
  articleId,
  articleTitle,
  articleUrl,
  text,
  tags,
  createdAt,
  updatedAt,
}: Note) {
  return {
    id,
    created: new Date(createdAt).toISOString(),
    updated: new Date(updatedAt).toISOString(),
    user: NOBODY,
    user_info: { display_name: 'Whence' },
    uri: articleUrl,
    text,
    tags,
    group: '__world__',
    permissions: { read: [NOBODY], update: [NOBODY], delete: [NOBODY] },
    target: [{ source: articleUrl, selector: selectorsOf(target) }],
    document: { title: [articleTitle] },
    references: [],
    hidden: false,
    flagged: false,
    links: {},
    whence: { target, articleId },
  };
}

/** What lies in the trash is left out. `at`: milliseconds since 1970. */
export function toHypothesis(notes: readonly Note[], at: number): object {
  return {
    export_date: new Date(at).toISOString(),
    export_userid: NOBODY,
    client_version: 'whence',
    annotations: notes.filter(({ deletedAt }) => deletedAt === null).map(annotationOf),
  };
}
