/**
 * Verbs of stating: one row a verb. Adding a verb is one row and no code.
 * In an example, [ ] is the source, ( ) the cue and { } the content that the engine must find; a test runs every one.
 */
import type { Degree } from '../types.ts';

/**
 * What may follow a verb of stating.
 * `clause`: what is claimed, with or without "that", or a quotation. `that`: the same, never without "that".
 * `quote`: only a quotation.
 * `hearer`: first whom it is told, then a clause. `infinitive`: "to …" of the speaker. `request`: whom, then "to …".
 * `charge`: whom, then "of/for …". `measure`: what, then "at" and a number. `thing`: a noun phrase or an -ing form. `doing`: only an -ing form. `label`: whom or what, then "as …" or a quoted word.
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'quote'
  | 'hearer'
  | 'infinitive'
  | 'request'
  | 'charge'
  | 'measure'
  | 'thing'
  | 'doing'
  | 'label';

export interface VerbRow {
  readonly lemma: string;
  /** Past and past participle where they are not regular. */
  readonly past?: string;
  /** The word after the verb that belongs to it ("call on", "point out"). */
  readonly particle?: string;
  /** What ties the second part of a `charge` to the first, besides "of", "for" and "with". */
  readonly link?: string;
  /** Its base and -s forms are also nouns ("claims", "an order"); they are read as verbs only where a subject goes before. */
  readonly noun?: true;
  /** No verb, but what somebody is who states ("is convinced"). */
  readonly adjective?: true;
  readonly frames: readonly Frame[];
  readonly degree: Degree;
  readonly example: string;
}

/** A row as written: where it gives no degree, something is merely stated. */
type WrittenRow = Omit<VerbRow, 'degree'> & { readonly degree?: Degree };

// biome-ignore format: a table
const ROWS: readonly WrittenRow[] = [
  { lemma: 'say', past: 'said', frames: ['clause'], example: '[The ferry company] (said) {the lights were on}.' },
  { lemma: 'tell', past: 'told', frames: ['hearer', 'request'], example: '[Ilyk] (told) reporters that {the lights were on}.' },
  { lemma: 'add', frames: ['clause'], example: '“The lights were on,” she said. [The captain] (added) that {the sea was calm}.' },
  { lemma: 'write', past: 'wrote', frames: ['clause'], example: '“{The lights were on},” [Ilyk] (wrote) on Telegram.' },
  { lemma: 'report', noun: true, frames: ['clause', 'thing'], example: '[Harbor Radio] (reported) that {two boats sank}.' },
  { lemma: 'announce', frames: ['clause', 'thing'], example: '[The port] (announced) that {ferries would stop at noon}.' },
  { lemma: 'note', noun: true, frames: ['clause'], example: '[The report] (noted) that {the pier was old}.' },
  { lemma: 'state', noun: true, frames: ['clause'], example: '[The contract] (states) that {the ferry must carry rafts}.' },
  { lemma: 'declare', frames: ['clause'], example: '[The council] (declared) that {the bridge was safe}.' },
  { lemma: 'explain', frames: ['clause'], example: '[The engineer] (explained) that {the cable had rusted}.' },
  { lemma: 'argue', frames: ['clause'], example: '[The lawyer] (argued) that {the contract was void}.' },
  { lemma: 'claim', noun: true, frames: ['clause', 'infinitive', 'thing'], degree: 'alleged', example: '[The owner] (claimed) {the cargo was dry}.' },
  { lemma: 'insist', frames: ['clause'], example: '[The captain] (insists) that {the radio worked}.' },
  { lemma: 'maintain', frames: ['clause'], example: '[The owner] (maintained) that {the ship was insured}.' },
  { lemma: 'assert', frames: ['clause'], example: '[The union] (asserted) that {wages had fallen}.' },
  { lemma: 'contend', frames: ['clause'], example: '[The union] (contended) that {wages had fallen}.' },
  { lemma: 'stress', noun: true, frames: ['clause'], example: '[The minister] (stressed) that {nobody was hurt}.' },
  { lemma: 'emphasize', frames: ['clause'], example: '[The minister] (emphasized) that {nobody was hurt}.' },
  { lemma: 'underline', frames: ['clause'], example: '[The minister] (underlined) that {nobody was hurt}.' },
  { lemma: 'underscore', frames: ['clause'], example: '[The envoy] (underscored) that {talks would go on}.' },
  { lemma: 'reiterate', frames: ['clause'], example: '[The envoy] (reiterated) that {talks would go on}.' },
  { lemma: 'repeat', frames: ['clause'], example: '[The envoy] (repeated) that {talks would go on}.' },
  { lemma: 'recall', frames: ['clause', 'doing'], example: '“{We heard a bang},” [the cook] (recalled).' },
  { lemma: 'remark', noun: true, frames: ['clause'], example: '“{We heard a bang},” [the cook] (remarked).' },
  { lemma: 'observe', frames: ['clause'], example: '[The judge] (observed) that {the file was thin}.' },
  { lemma: 'comment', noun: true, frames: ['quote'], example: '“{We heard a bang},” [the cook] (commented).' },
  { lemma: 'continue', frames: ['quote'], example: '“{We heard a bang},” [the cook] (continued).' },
  { lemma: 'conclude', frames: ['clause'], example: '[The commission] (concluded) that {the valve had failed}.' },
  { lemma: 'reply', noun: true, frames: ['clause'], example: '“{I did not see it},” [he] (replied).' },
  { lemma: 'respond', frames: ['clause'], example: '“{I did not see it},” [he] (responded).' },
  { lemma: 'answer', noun: true, frames: ['quote'], example: '“{I did not see it},” [he] (answered).' },
  { lemma: 'counter', noun: true, frames: ['clause'], example: '[The owner] (countered) that {the crew was drunk}.' },
  { lemma: 'retort', frames: ['quote'], example: '“{I did not see it},” [he] (retorted).' },
  { lemma: 'shoot', past: 'shot', particle: 'back', frames: ['quote'], example: '“{I did not see it},” [he] (shot back).' },
  { lemma: 'fire', noun: true, particle: 'back', frames: ['quote'], example: '“{I did not see it},” [he] (fired back).' },
  { lemma: 'hit', noun: true, past: 'hit', particle: 'back', frames: ['quote'], example: '“{I did not see it},” [he] (hit back).' },
  { lemma: 'ask', frames: ['quote', 'request', 'charge'], degree: 'ordered', example: '[The port] (asked) {the crew to stay on board}.' },
  { lemma: 'wonder', frames: ['quote'], example: '“{Where is the crew now?}” [she] (wondered).' },
  { lemma: 'joke', noun: true, frames: ['clause'], example: '[The cook] (joked) that {the soup had survived}.' },
  { lemma: 'quip', noun: true, frames: ['clause'], example: '“{The soup has survived},” [the cook] (quipped).' },
  { lemma: 'complain', frames: ['clause'], example: '[Passengers] (complained) that {no one had answered}.' },
  { lemma: 'lament', noun: true, frames: ['clause'], example: '[Passengers] (lamented) that {no one had answered}.' },
  { lemma: 'boast', noun: true, frames: ['clause'], example: '[The owner] (boasted) that {the ship was unsinkable}.' },
  { lemma: 'suggest', frames: ['clause', 'doing'], example: '[The engineer] (suggested) that {the cable had rusted}.' },
  { lemma: 'hint', noun: true, frames: ['clause'], example: '[The owner] (hinted) that {more ships would come}.' },
  { lemma: 'hint', noun: true, particle: 'at', frames: ['thing'], example: '[The owner] (hinted at) {a second ship}.' },
  { lemma: 'allude', particle: 'to', frames: ['thing'], example: '[The owner] (alluded to) {a second ship}.' },
  { lemma: 'imply', past: 'implied', frames: ['clause'], example: '[The letter] (implied) that {more ships would come}.' },
  { lemma: 'indicate', frames: ['clause'], example: '[The port] (indicated) that {ferries would stop}.' },
  { lemma: 'signal', noun: true, past: 'signaled', frames: ['clause'], example: '[The port] (signaled) that {ferries would stop}.' },
  { lemma: 'reveal', frames: ['clause'], example: '[The inspector] (revealed) that {the log was missing}.' },
  { lemma: 'disclose', frames: ['clause'], example: '[The inspector] (disclosed) that {the log was missing}.' },
  { lemma: 'mention', frames: ['clause', 'doing'], example: '[The inspector] (mentioned) that {the log was missing}.' },
  { lemma: 'clarify', past: 'clarified', frames: ['clause'], example: '[The port] (clarified) that {only night ferries were meant}.' },
  { lemma: 'specify', past: 'specified', frames: ['clause'], example: '[The port] (specified) that {only night ferries were meant}.' },
  { lemma: 'elaborate', frames: ['quote'], example: '“{Only night ferries are meant},” [he] (elaborated).' },
  { lemma: 'point', noun: true, particle: 'out', frames: ['clause'], example: '[The lawyer] (pointed out) that {the log was missing}.' },
  { lemma: 'predict', frames: ['clause', 'thing'], degree: 'believed', example: '[The bank] (predicted) that {freight would get cheaper}.' },
  { lemma: 'forecast', noun: true, past: 'forecast', frames: ['clause', 'thing'], degree: 'believed', example: '[The bank] (forecast) that {freight would get cheaper}.' },
  { lemma: 'estimate', noun: true, frames: ['clause', 'thing'], degree: 'believed', example: '[The bank] (estimated) that {freight had doubled}.' },
  { lemma: 'speculate', frames: ['clause'], degree: 'believed', example: '[The daily] (speculated) that {the owner had fled}.' },
  { lemma: 'tweet', noun: true, frames: ['clause'], example: '“{The lights were on},” [Ilyk] (tweeted).' },
  { lemma: 'post', noun: true, frames: ['quote'], example: '“{The lights were on},” [Ilyk] (posted) on Telegram.' },
  { lemma: 'testify', past: 'testified', frames: ['clause'], example: '[The cook] (testified) that {the radio was off}.' },
  { lemma: 'allege', frames: ['clause'], degree: 'alleged', example: '[Prosecutors] (allege) that {the owner faked the papers}.' },
  { lemma: 'find', past: 'found', frames: ['that', 'thing'], example: '[The commission] (found) that {the valve had failed}.' },
  { lemma: 'rule', noun: true, frames: ['clause', 'infinitive'], example: '[The court] (ruled) that {the ship must be sold}.' },
  { lemma: 'show', past: 'showed', frames: ['clause', 'thing'], example: '[Court records] (showed) that {the ship had been sold}.' },
  { lemma: 'read', noun: true, past: 'read', frames: ['quote'], example: '“{All ferries stop at noon},” [the notice] (read).' },
  { lemma: 'confirm', frames: ['clause', 'thing'], degree: 'confirmed', example: '[The port] (confirmed) that {two boats sank}.' },
  { lemma: 'admit', past: 'admitted', frames: ['clause', 'thing'], degree: 'confirmed', example: '[The owner] (admitted) that {the papers were false}.' },
  { lemma: 'admit', past: 'admitted', particle: 'to', frames: ['doing'], degree: 'confirmed', example: '[The owner] (admitted to) {losing the papers}.' },
  { lemma: 'acknowledge', frames: ['clause', 'thing'], degree: 'confirmed', example: '[The owner] (acknowledged) that {the papers were false}.' },
  { lemma: 'concede', frames: ['clause'], degree: 'confirmed', example: '[The owner] (conceded) that {the papers were false}.' },
  { lemma: 'confess', frames: ['clause', 'charge'], degree: 'confirmed', example: '[The mate] (confessed) that {he had been asleep}.' },
  { lemma: 'agree', frames: ['that'], example: '[Both sides] (agreed) that {the pier would be rebuilt}.' },
  { lemma: 'deny', past: 'denied', frames: ['clause', 'thing'], degree: 'denied', example: '[The owner] (denied) that {the papers were false}.' },
  { lemma: 'accuse', frames: ['charge'], degree: 'alleged', example: '[The union] (accused) {the owner of hiding the papers}.' },
  { lemma: 'blame', noun: true, link: 'on', frames: ['charge', 'thing'], degree: 'alleged', example: '[The union] (blamed) {the owner for the delay}.' },
  { lemma: 'promise', noun: true, frames: ['clause', 'hearer', 'infinitive', 'thing'], degree: 'promised', example: '[The mayor] (promised) {to rebuild the pier}.' },
  { lemma: 'vow', noun: true, frames: ['clause', 'infinitive'], degree: 'promised', example: '[The mayor] (vowed) {to rebuild the pier}.' },
  { lemma: 'pledge', noun: true, frames: ['clause', 'infinitive', 'thing'], degree: 'promised', example: '[The mayor] (pledged) {to rebuild the pier}.' },
  { lemma: 'swear', past: 'swore', frames: ['clause', 'infinitive'], degree: 'promised', example: '[The mayor] (swore) {to rebuild the pier}.' },
  { lemma: 'threaten', frames: ['infinitive', 'that'], degree: 'promised', example: '[The union] (threatened) {to block the port}.' },
  { lemma: 'assure', frames: ['hearer'], example: '[The mayor] (assured) residents that {the pier would be rebuilt}.' },
  { lemma: 'guarantee', noun: true, past: 'guaranteed', frames: ['clause'], degree: 'promised', example: '[The mayor] (guaranteed) that {the pier would be rebuilt}.' },
  { lemma: 'warn', frames: ['clause', 'hearer', 'request'], example: '[The port] (warned) that {the ice was thin}.' },
  { lemma: 'caution', noun: true, frames: ['clause'], example: '[The port] (cautioned) that {the ice was thin}.' },
  { lemma: 'inform', frames: ['hearer'], example: '[The port] (informed) passengers that {the ferry was late}.' },
  { lemma: 'remind', frames: ['hearer'], example: '[The port] (reminded) passengers that {the ferry was late}.' },
  { lemma: 'urge', frames: ['request', 'quote'], degree: 'ordered', example: '[The port] (urged) {passengers to stay at home}.' },
  { lemma: 'order', noun: true, frames: ['request', 'quote', 'thing'], degree: 'ordered', example: '[The court] (ordered) {the owner to sell the ship}.' },
  { lemma: 'instruct', frames: ['request'], degree: 'ordered', example: '[The port] (instructed) {the crew to stay on board}.' },
  { lemma: 'call', noun: true, particle: 'on', frames: ['request'], degree: 'ordered', example: '[The union] (called on) {the owner to resign}.' },
  { lemma: 'demand', noun: true, frames: ['clause', 'thing'], degree: 'ordered', example: '[The union] (demanded) that {the owner resign}.' },
  { lemma: 'propose', frames: ['clause', 'infinitive', 'thing'], degree: 'ordered', example: '[The union] (proposed) that {the owner resign}.' },
  { lemma: 'recommend', frames: ['clause', 'thing'], degree: 'ordered', example: '[The commission] (recommended) that {the pier be closed}.' },
  { lemma: 'request', noun: true, frames: ['clause', 'thing'], degree: 'ordered', example: '[The lawyer] (requested) that {the hearing be closed}.' },
  { lemma: 'describe', frames: ['label', 'doing'], example: '[The cook] (described) {the captain as a quiet man}.' },
  { lemma: 'call', noun: true, frames: ['label'], example: '[The cook] (called) {the captain a “quiet drunk.”}' },
  { lemma: 'dub', noun: true, past: 'dubbed', frames: ['label'], example: '[Critics] (dubbed) {the ship a “floating coffin.”}' },
  { lemma: 'thank', noun: true, frames: ['charge'], example: '[The mayor] (thanked) {the crew for saving the dog}.' },
  { lemma: 'tout', noun: true, frames: ['label'], example: '[The owner] (touted) {the ship as unsinkable}.' },
  { lemma: 'criticize', frames: ['charge', 'thing'], degree: 'alleged', example: '[The union] (criticized) {the owner for hiding the papers}.' },
  { lemma: 'praise', noun: true, frames: ['charge', 'thing'], example: '[The mayor] (praised) {the crew for saving the dog}.' },
  { lemma: 'condemn', frames: ['charge', 'thing'], example: '[The union] (condemned) {the closing of the pier}.' },
  { lemma: 'denounce', frames: ['label', 'thing'], example: '[The union] (denounced) {the closing of the pier}.' },
  { lemma: 'slam', past: 'slammed', noun: true, frames: ['charge', 'thing'], example: '[The union] (slammed) {the owner for the delay}.' },
  { lemma: 'blast', noun: true, frames: ['charge', 'thing'], example: '[The union] (blasted) {the owner for the delay}.' },
  { lemma: 'mock', frames: ['charge', 'thing'], example: '[The cook] (mocked) {the captain’s old map}.' },
  { lemma: 'ridicule', noun: true, frames: ['charge', 'thing'], example: '[The cook] (ridiculed) {the captain’s old map}.' },
  { lemma: 'decry', past: 'decried', frames: ['label', 'thing'], example: '[The union] (decried) {the closing of the pier}.' },
  { lemma: 'reject', frames: ['label', 'thing'], degree: 'denied', example: '[The owner] (rejected) {the charges}.' },
  { lemma: 'dismiss', frames: ['label', 'thing'], degree: 'denied', example: '[The owner] (dismissed) {the report as gossip}.' },
  { lemma: 'refute', frames: ['thing'], degree: 'denied', example: '[The owner] (refuted) {the report of a leak}.' },
  { lemma: 'dispute', noun: true, frames: ['clause', 'thing'], degree: 'denied', example: '[The owner] (disputed) {the report of a leak}.' },
  { lemma: 'question', noun: true, frames: ['clause', 'thing'], example: '[The lawyer] (questioned) {the report of a leak}.' },
  { lemma: 'call', particle: 'for', frames: ['thing'], degree: 'ordered', example: '[The union] (called for) {a new inquiry}.' },
  { lemma: 'ask', particle: 'for', frames: ['thing'], degree: 'ordered', example: '[Prosecutors] (asked for) {eight years for the owner}.' },
  { lemma: 'push', particle: 'for', frames: ['thing'], degree: 'ordered', example: '[The union] (pushed for) {a new inquiry}.' },
  { lemma: 'appeal', particle: 'to', frames: ['request'], degree: 'ordered', example: '[The port] (appealed to) {passengers to stay at home}.' },
  { lemma: 'appeal', noun: true, particle: 'for', frames: ['thing'], degree: 'ordered', example: '[The port] (appealed for) {calm on the pier}.' },
  { lemma: 'point', noun: true, particle: 'to', frames: ['thing'], example: '[The lawyer] (pointed to) {the missing log}.' },
  { lemma: 'refer', past: 'referred', particle: 'to', frames: ['label'], example: '[The cook] (referred to) {the captain as a quiet man}.' },
  { lemma: 'warn', particle: 'of', frames: ['thing'], example: '[The port] (warned of) {thin ice}.' },
  { lemma: 'warn', particle: 'against', frames: ['thing'], degree: 'ordered', example: '[The port] (warned against) {walking on the ice}.' },
  { lemma: 'speak', past: 'spoke', particle: 'of', frames: ['thing'], example: '[The envoy] (spoke of) {a new beginning}.' },
  { lemma: 'complain', particle: 'about', frames: ['thing'], example: '[Passengers] (complained about) {the cold soup}.' },
  { lemma: 'complain', particle: 'of', frames: ['thing'], example: '[Passengers] (complained of) {cold soup}.' },
  { lemma: 'boast', noun: true, particle: 'of', frames: ['thing'], example: '[The owner] (boasted of) {a new ship}.' },
  { lemma: 'identify', past: 'identified', frames: ['label'], example: '[The daily] (identified) {the captain as a veteran of the line}.' },
  { lemma: 'label', past: 'labeled', noun: true, frames: ['label'], example: '[Critics] (labeled) {the ship a “floating coffin.”}' },
  { lemma: 'brand', noun: true, frames: ['label'], example: '[Critics] (branded) {the ship a “floating coffin.”}' },
  { lemma: 'portray', frames: ['label'], example: '[The daily] (portrayed) {the captain as a drunk}.' },
  { lemma: 'depict', frames: ['label'], example: '[The daily] (depicted) {the captain as a drunk}.' },
  { lemma: 'hail', noun: true, frames: ['label', 'thing'], example: '[The mayor] (hailed) {the crew as heroes}.' },
  { lemma: 'characterize', frames: ['label'], example: '[The envoy] (characterized) {the talks as useful}.' },
  { lemma: 'suspect', noun: true, frames: ['clause', 'charge'], degree: 'believed', example: '[Investigators] (suspect) {the owner of hiding the papers}.' },
  { lemma: 'charge', noun: true, frames: ['that'], degree: 'alleged', example: '[The union] (charged) that {the owner hid the papers}.' },
  { lemma: 'plead', past: 'pleaded', frames: ['quote'], example: '“{Let us sail},” [the cook] (pleaded).' },
  { lemma: 'shout', noun: true, frames: ['quote'], example: '“{Let us sail},” [the crowd] (shouted).' },
  { lemma: 'chant', noun: true, frames: ['quote'], example: '“{Let us sail},” [the crowd] (chanted).' },
  { lemma: 'yell', noun: true, frames: ['quote'], example: '“{Let us sail},” [the crowd] (yelled).' },
  { lemma: 'cry', past: 'cried', noun: true, frames: ['quote'], example: '“{Let us sail},” [the crowd] (cried).' },
  { lemma: 'whisper', noun: true, frames: ['quote'], example: '“{The lights are out},” [the cook] (whispered).' },
  { lemma: 'laugh', noun: true, frames: ['quote'], example: '“{The soup has survived},” [the cook] (laughed).' },
  { lemma: 'sigh', noun: true, frames: ['quote'], example: '“{The soup is lost},” [the cook] (sighed).' },
  { lemma: 'exclaim', frames: ['quote'], example: '“{The soup has survived},” [the cook] (exclaimed).' },
  { lemma: 'interject', frames: ['quote'], example: '“{That is not so},” [the lawyer] (interjected).' },
  { lemma: 'opine', frames: ['clause'], example: '“{The pier is old},” [the engineer] (opined).' },
  { lemma: 'muse', noun: true, frames: ['quote'], example: '“{The pier is old},” [the engineer] (mused).' },
  { lemma: 'guess', noun: true, frames: ['clause'], degree: 'believed', example: '[The bank] (guessed) that {freight had doubled}.' },
  { lemma: 'reckon', frames: ['clause'], degree: 'believed', example: '[The bank] (reckons) that {freight has doubled}.' },
  { lemma: 'affirm', frames: ['clause'], degree: 'confirmed', example: '[The port] (affirmed) that {two boats sank}.' },
  { lemma: 'reaffirm', frames: ['clause', 'thing'], degree: 'confirmed', example: '[The port] (reaffirmed) that {two boats sank}.' },
  { lemma: 'verify', past: 'verified', frames: ['clause', 'thing'], degree: 'confirmed', example: '[The port] (verified) that {two boats sank}.' },
  { lemma: 'decree', past: 'decreed', noun: true, frames: ['clause'], degree: 'ordered', example: '[The mayor] (decreed) that {the pier must close}.' },
  { lemma: 'proclaim', frames: ['clause'], example: '[The council] (proclaimed) that {the bridge was safe}.' },
  { lemma: 'vouch', frames: ['that'], degree: 'confirmed', example: '[The cook] (vouched) that {the captain was sober}.' },
  { lemma: 'fume', noun: true, frames: ['quote'], example: '“{No one answered},” [the cook] (fumed).' },
  { lemma: 'beg', past: 'begged', frames: ['request', 'quote'], degree: 'ordered', example: '[The cook] (begged) {the captain to turn back}.' },
  { lemma: 'encourage', frames: ['request'], degree: 'ordered', example: '[The port] (encouraged) {passengers to stay at home}.' },
  { lemma: 'advise', frames: ['request', 'hearer'], degree: 'ordered', example: '[The port] (advised) {passengers to stay at home}.' },
  { lemma: 'command', noun: true, frames: ['request', 'quote'], degree: 'ordered', example: '[The captain] (commanded) {the crew to stay on board}.' },
  { lemma: 'forbid', past: 'forbade', frames: ['request'], degree: 'ordered', example: '[The captain] (forbade) {the crew to leave the ship}.' },
  { lemma: 'offer', noun: true, frames: ['infinitive'], degree: 'promised', example: '[The mayor] (offered) {to rebuild the pier}.' },
  { lemma: 'endorse', frames: ['thing'], example: '[The mayor] (endorsed) {the plan for a new pier}.' },
  { lemma: 'remember', frames: ['clause', 'doing'], example: '“{We heard a bang},” [the cook] (remembered).' },
  { lemma: 'believe', frames: ['clause'], degree: 'believed', example: '[The lawyer] (believes) that {the case is revenge}.' },
  { lemma: 'think', past: 'thought', frames: ['clause'], degree: 'believed', example: '[The lawyer] (thinks) that {the case is revenge}.' },
  { lemma: 'doubt', noun: true, frames: ['clause'], degree: 'believed', example: '[The lawyer] (doubts) that {the court will listen}.' },
  { lemma: 'fear', noun: true, frames: ['clause', 'thing'], degree: 'believed', example: '[Residents] (fear) that {the pier will be sold}.' },
  { lemma: 'expect', frames: ['clause', 'request', 'infinitive', 'thing'], degree: 'believed', example: '[The bank] (expects) {prices to rise}.' },
  { lemma: 'name', noun: true, frames: ['label'], example: '[The daily] (named) {the captain as a suspect}.' },
  { lemma: 'cite', frames: ['thing'], example: '[The ministry] (cited) {a violation of the rules}.' },
  { lemma: 'attribute', link: 'to', frames: ['charge'], example: '[The port] (attributed) {the delay to thick ice}.' },
  { lemma: 'recount', frames: ['clause', 'doing'], example: '“{We heard a bang},” [the cook] (recounted).' },
  { lemma: 'object', noun: true, frames: ['clause'], example: '[The lawyer] (objected) that {the file was thin}.' },
  { lemma: 'establish', frames: ['that'], example: '[Investigators] (established) that {the valve had failed}.' },
  { lemma: 'calculate', frames: ['clause'], example: '[The bank] (calculated) that {freight had doubled}.' },
  { lemma: 'thunder', noun: true, frames: ['quote'], example: '“{No one answered},” [the cook] (thundered).' },
  { lemma: 'protest', noun: true, frames: ['clause'], example: '“{No one answered},” [the cook] (protested).' },
  { lemma: 'murmur', noun: true, frames: ['quote'], example: '“{The lights are out},” [the cook] (murmured).' },
  { lemma: 'mutter', frames: ['quote'], example: '“{The lights are out},” [the cook] (muttered).' },
  { lemma: 'marvel', noun: true, frames: ['clause'], example: '“{The soup has survived},” [the cook] (marveled).' },
  { lemma: 'convinced', adjective: true, frames: ['clause'], degree: 'believed', example: '[The lawyer] (is convinced) that {the case is revenge}.' },
  { lemma: 'confident', adjective: true, frames: ['clause'], degree: 'believed', example: '[The lawyer] (was confident) that {the court would listen}.' },
  { lemma: 'certain', adjective: true, frames: ['clause'], degree: 'believed', example: '[The cook] (is certain) {the soup will last}.' },
  { lemma: 'sure', adjective: true, frames: ['clause'], degree: 'believed', example: '[The cook] (is sure) {the soup will last}.' },
  { lemma: 'afraid', adjective: true, frames: ['clause'], degree: 'believed', example: '[The cook] (is afraid) that {the soup will burn}.' },
  { lemma: 'worried', adjective: true, frames: ['that'], degree: 'believed', example: '[The cook] (is worried) that {the soup will burn}.' },
  { lemma: 'adamant', adjective: true, frames: ['clause'], example: '[The captain] (was adamant) that {the radio worked}.' },
  { lemma: 'interrupt', frames: ['quote'], example: '“{Let us sail},” [the cook] (interrupted).' },
  { lemma: 'write', past: 'wrote', particle: 'down', frames: ['quote'], example: '[The clerk] (wrote down): “{All ferries stop at noon.}”' },
  { lemma: 'assess', frames: ['that'], degree: 'believed', example: '[The engineer] (assessed) that {the cable had rusted}.' },
  { lemma: 'hope', noun: true, frames: ['clause'], degree: 'believed', example: '[The cook] (hopes) that {the soup will last}.' },
  { lemma: 'put', past: 'put', particle: 'it', frames: ['quote'], example: '[The cook] (put it) differently: “{The soup was gone.}”' },
  { lemma: 'put', past: 'put', frames: ['measure'], example: '[The port] (put) {the number of wrecks at 12}.' },
  { lemma: 'make', past: 'made', particle: 'clear', frames: ['that'], example: '[The port] (made clear) that {ferries would stop}.' },
  { lemma: 'express', particle: 'hope', frames: ['that'], degree: 'believed', example: '[The envoy] (expressed hope) that {talks would go on}.' },
  { lemma: 'voice', noun: true, particle: 'hope', frames: ['that'], degree: 'believed', example: '[The envoy] (voiced hope) that {talks would go on}.' },
  { lemma: 'voice', noun: true, particle: 'concern', frames: ['that'], degree: 'believed', example: '[The envoy] (voiced concern) that {talks would stop}.' },
  { lemma: 'express', particle: 'confidence', frames: ['that'], degree: 'believed', example: '[The envoy] (expressed confidence) that {talks would go on}.' },
  { lemma: 'express', particle: 'doubt', frames: ['that'], degree: 'believed', example: '[The envoy] (expressed doubt) that {talks would go on}.' },
  { lemma: 'express', particle: 'concern', frames: ['that'], degree: 'believed', example: '[The envoy] (expressed concern) that {talks would stop}.' },
  { lemma: 'sum', past: 'summed', particle: 'up', frames: ['quote'], example: '“{The soup is lost},” [the cook] (summed up).' },
  { lemma: 'go', past: 'went', particle: 'on', frames: ['quote'], example: '“{The soup is lost},” [the cook] (went on).' },
  { lemma: 'grumble', frames: ['clause'], example: '“{The soup is cold},” [the cook] (grumbled).' },
  { lemma: 'confide', frames: ['clause'], example: '“{The soup is cold},” [the cook] (confided).' },
  { lemma: 'scoff', frames: ['quote'], example: '“{The soup is fine},” [the cook] (scoffed).' },
  { lemma: 'snap', past: 'snapped', noun: true, frames: ['quote'], example: '“{The soup is fine},” [the cook] (snapped).' },
  { lemma: 'scream', noun: true, frames: ['quote'], example: '“{The soup is gone},” [the cook] (screamed).' },
  { lemma: 'shrug', past: 'shrugged', noun: true, frames: ['quote'], example: '“{The soup is gone},” [the cook] (shrugged).' },
  { lemma: 'smile', noun: true, frames: ['quote'], example: '“{The soup is gone},” [the cook] (smiled).' },
] satisfies WrittenRow[];

/** The table, each row with its degree. */
export const STATEMENT_VERBS: readonly VerbRow[] = Object.freeze(
  ROWS.map((row): VerbRow => ({ degree: 'stated', ...row })),
);
