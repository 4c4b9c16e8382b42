/**
 * The lexicons, one behind the other: what packs the build finds repeated words only within 32 kB, and lists of like words repeat many. Left
 * where each is first asked for, they take 4.6 kB more to download.
 */
import './lexicons/claims-basis.ts';
import './lexicons/claims-bodies.ts';
import './lexicons/claims-descriptions.ts';
import './lexicons/claims-disputes.ts';
import './lexicons/claims-grammar.ts';
import './lexicons/claims-heads.ts';
import './lexicons/claims-hearsay.ts';
import './lexicons/claims-nouns.ts';
import './lexicons/claims-officials.ts';
import './lexicons/claims-recordings.ts';
import './lexicons/claims-sources.ts';
import './lexicons/claims-verbs.ts';
import './lexicons/claims-ways.ts';
import './lexicons/people-first-names.ts';
import './lexicons/people-known.ts';
import './lexicons/people-nouns.ts';
import './lexicons/people-organisations.ts';
import './lexicons/people-places.ts';
import './lexicons/people-russian-common.ts';
import './lexicons/people-russian-first-names.ts';
import './lexicons/people-russian-known.ts';
import './lexicons/people-russian-places.ts';
import './lexicons/people-russian-things.ts';
import './lexicons/people-russian.ts';
import './lexicons/people-short-names.ts';
import './lexicons/people-speech.ts';
import './lexicons/people-titles.ts';
