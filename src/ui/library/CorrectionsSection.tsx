/** The reader's corrections, each with the way back. */
import { Corrections } from './Corrections.tsx';
import { Failed } from './Failed.tsx';
import { useAnswer } from './use-answer.ts';

export function CorrectionsSection() {
  const { answer, again } = useAnswer('correction/list', {});
  if (!answer) return <section class="main" aria-busy="true" />;
  if (answer.type === 'failed') return <Failed failure={answer} again={again} />;
  return <Corrections corrections={answer.corrections} />;
}
