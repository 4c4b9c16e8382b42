/** Another name for a person. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import type { PersonNamed } from '../../library/correction.ts';
import type { StepProps } from './CorrectThis.tsx';
import { StepShell } from './StepShell.tsx';

/** UTF-16 units: what the background takes for a name. */
export const LONGEST_NAME = 200;

export function RenameStep({ person, give, cancel }: StepProps & { readonly person: PersonNamed }) {
  const [name, setName] = useState(person.name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const to = name.trim();
  const submit = {
    label: t('correctRename'),
    ready: to !== '' && to !== person.name,
    press: () => give({ type: 'rename', person, to }),
  };
  return (
    <StepShell title={t('renameTitle')} submit={submit} cancel={cancel}>
      <div class="field">
        <input
          ref={field}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          aria-label={t('renameTitle')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
    </StepShell>
  );
}
