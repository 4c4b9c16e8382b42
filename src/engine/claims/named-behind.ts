/** Who is named only after being described: "The port’s director shrugs. “It is old,” Anna Ilyk told reporters." */
import type { Text } from '../text/text.ts';
import type { Span } from '../types.ts';
import { sentencesIn, withoutQuotations } from './sentences-in.ts';

/** The name stands right behind what is quoted, or opens the next sentence. */
const BEHIND = /[”"] (?:said |says )?$|[a-z]\. $/;

/** Who a sentence is about, where words describe somebody before its verb or a comma. */
const DESCRIBED =
  /^(?:But )?((?:The|Its|Their|An?) (?:[^\s,.;:!?]+ ){0,6}?[^\s,.;:!?]+)(?=,| (?:who|is|was|has|had|does|did|can|will|would|could|isn|wasn|hasn|doesn|[a-z]{3,}ed|spent|keeps|sees|knows|thinks|finds|says|said|told|takes|took|runs|ran|laughs|shrugs|came|went|put|puts|gave|made|felt|held|left|kept)\b)/;

/** The words of the sentence before for whoever a name behind it, or behind a quotation, is of; '' where none do. */
export function describedBefore({ blocks }: Text, { block, start }: Span): string {
  const before = blocks[block]?.text.slice(0, start) ?? '';
  if (!BEHIND.test(before)) return '';
  const sentence = sentencesIn(withoutQuotations(before).trim()).findLast(
    (one) => one.endsWith('.') && one.length > 1,
  );
  return DESCRIBED.exec(sentence ?? '')?.[1] ?? '';
}
