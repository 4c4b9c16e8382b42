/** Words by which articles call somebody a second time, with the words by which the same people are introduced. */

export interface DescriptionRow {
  /** Head noun of the later description ("the musician"). */
  readonly later: string;
  /** Words of a role that the description may stand for. */
  readonly first: RegExp;
  /** A role and the later description of the same person. */
  readonly example: readonly [role: string, description: string];
}

// biome-ignore format: a table
export const DESCRIPTIONS: readonly DescriptionRow[] = Object.freeze([
  { later: 'musician', first: /\b(?:pianist|singer|violinist|guitarist|cellist|composer|rapper|drummer|songwriter|frontman|conductor|bandleader)\b/i, example: ['jazz pianist', 'the musician'] },
  { later: 'performer', first: /\b(?:actor|actress|singer|comedian|dancer|rapper)\b/i, example: ['comedian', 'the performer'] },
  { later: 'artist', first: /\b(?:painter|sculptor|singer|rapper|illustrator|photographer)\b/i, example: ['a painter from Pskov', 'the artist'] },
  { later: 'writer', first: /\b(?:author|novelist|poet|journalist|playwright|blogger|columnist)\b/i, example: ['novelist', 'the writer'] },
  { later: 'author', first: /\b(?:writer|novelist|poet|playwright)\b/i, example: ['novelist', 'the author'] },
  { later: 'journalist', first: /\b(?:reporter|editor|correspondent|anchor|columnist|newsman|presenter)\b/i, example: ['a reporter for the daily', 'the journalist'] },
  { later: 'reporter', first: /\b(?:journalist|correspondent)\b/i, example: ['freelance journalist', 'the reporter'] },
  { later: 'lawyer', first: /\b(?:attorney|advocate|defender|counsel|jurist)\b/i, example: ['defense attorney', 'the lawyer'] },
  { later: 'attorney', first: /\blawyer\b/i, example: ['her lawyer', 'the attorney'] },
  { later: 'leader', first: /\b(?:president|prime minister|head|chairman|founder|chief|patriarch)\b/i, example: ['Kazakh President', 'the Kazakh leader'] },
  { later: 'strongman', first: /\b(?:president|leader|head)\b/i, example: ['Chechen leader', 'the strongman'] },
  { later: 'premier', first: /\bprime minister\b/i, example: ['Prime Minister', 'the premier'] },
  { later: 'lawmaker', first: /\b(?:deputy|senator|parliamentarian|member of parliament|legislator)\b/i, example: ['State Duma deputy', 'the lawmaker'] },
  { later: 'senator', first: /\b(?:lawmaker|parliamentarian)\b/i, example: ['a lawmaker from Omsk', 'the senator'] },
  { later: 'politician', first: /\b(?:deputy|senator|lawmaker|governor|mayor|leader|candidate|president|minister)\b/i, example: ['opposition leader', 'the politician'] },
  { later: 'official', first: /\b(?:minister|governor|mayor|deputy|head|chief|director|spokes(?:man|woman)|secretary)\b/i, example: ['deputy mayor', 'the official'] },
  { later: 'diplomat', first: /\b(?:ambassador|envoy|consul|foreign minister|attaché)\b/i, example: ['Russian ambassador', 'the diplomat'] },
  { later: 'minister', first: /\bminister\b/i, example: ['Transport Minister', 'the minister'] },
  { later: 'spokesman', first: /\b(?:spokesman|press secretary|spokesperson)\b/i, example: ['Kremlin press secretary', 'the spokesman'] },
  { later: 'spokeswoman', first: /\b(?:spokeswoman|press secretary|spokesperson)\b/i, example: ['ministry spokesperson', 'the spokeswoman'] },
  { later: 'executive', first: /\b(?:ceo|chief executive|director|manager|chairman|president)\b/i, example: ['chief executive', 'the executive'] },
  { later: 'businessman', first: /\b(?:entrepreneur|owner|billionaire|tycoon|founder|oligarch|investor|banker)\b/i, example: ['metals tycoon', 'the businessman'] },
  { later: 'tycoon', first: /\b(?:businessman|billionaire|oligarch|owner)\b/i, example: ['billionaire', 'the tycoon'] },
  { later: 'billionaire', first: /\b(?:businessman|tycoon|oligarch|owner|founder)\b/i, example: ['metals tycoon', 'the billionaire'] },
  { later: 'entrepreneur', first: /\b(?:businessman|businesswoman|founder|owner)\b/i, example: ['founder of a bakery', 'the entrepreneur'] },
  { later: 'expert', first: /\b(?:analyst|scholar|professor|researcher|political scientist|economist|specialist)\b/i, example: ['political scientist', 'the expert'] },
  { later: 'analyst', first: /\b(?:expert|political scientist|economist|fellow|researcher)\b/i, example: ['political scientist', 'the analyst'] },
  { later: 'scientist', first: /\b(?:physicist|chemist|biologist|geologist|researcher|professor|ecologist)\b/i, example: ['physicist', 'the scientist'] },
  { later: 'economist', first: /\beconomist\b/i, example: ['chief economist', 'the economist'] },
  { later: 'doctor', first: /\b(?:physician|surgeon|pediatrician|paramedic|chief doctor|psychiatrist)\b/i, example: ['surgeon', 'the doctor'] },
  { later: 'activist', first: /\b(?:campaigner|defender|dissident|organizer|coordinator|volunteer|environmentalist)\b/i, example: ['rights campaigner', 'the activist'] },
  { later: 'athlete', first: /\b(?:skater|wrestler|boxer|swimmer|runner|gymnast|footballer|skier|player|biathlete|fighter|champion)\b/i, example: ['figure skater', 'the athlete'] },
  { later: 'player', first: /\b(?:footballer|goalkeeper|striker|defender|forward|midfielder|goalie)\b/i, example: ['goalkeeper', 'the player'] },
  { later: 'coach', first: /\b(?:manager|trainer)\b/i, example: ['trainer', 'the coach'] },
  { later: 'soldier', first: /\b(?:conscript|private|sergeant|serviceman|lieutenant|sniper|volunteer)\b/i, example: ['conscript', 'the soldier'] },
  { later: 'officer', first: /\b(?:captain|major|colonel|lieutenant|policeman|commander|inspector)\b/i, example: ['police captain', 'the officer'] },
  { later: 'commander', first: /\b(?:general|colonel|admiral|warlord|chief)\b/i, example: ['battalion chief', 'the commander'] },
  { later: 'cleric', first: /\b(?:priest|archpriest|mufti|imam|bishop|metropolitan|patriarch|rabbi|pastor|monk)\b/i, example: ['imam', 'the cleric'] },
  { later: 'priest', first: /\b(?:archpriest|cleric|father|protodeacon|deacon)\b/i, example: ['archpriest', 'the priest'] },
  { later: 'teacher', first: /\b(?:schoolteacher|professor|lecturer|tutor)\b/i, example: ['a schoolteacher', 'the teacher'] },
  { later: 'professor', first: /\b(?:lecturer|academic|historian)\b/i, example: ['historian', 'the professor'] },
  { later: 'historian', first: /\b(?:professor|academic|scholar|archivist)\b/i, example: ['professor of history', 'the historian'] },
  { later: 'filmmaker', first: /\b(?:director|film director|documentarian|producer)\b/i, example: ['film director', 'the filmmaker'] },
  { later: 'director', first: /\b(?:filmmaker|head|manager)\b/i, example: ['filmmaker', 'the director'] },
  { later: 'suspect', first: /\b(?:defendants?|detainees?|accused)\b/i, example: ['one of the defendants', 'the suspect'] },
  { later: 'defendant', first: /\b(?:suspects?|accused)\b/i, example: ['a suspect in the case', 'the defendant'] },
  { later: 'chief', first: /\b(?:head|chairman|director|boss)\b/i, example: ['head of the port', 'the chief'] },
  { later: 'boss', first: /\b(?:head|chief|director|owner)\b/i, example: ['chief of the port', 'the boss'] },
] satisfies DescriptionRow[]);
