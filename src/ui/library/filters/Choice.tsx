/** One of a few answers, as quiet as a word; what is chosen stands in the address. */
import { type MessageKey, t } from '../../../browser/words.ts';
import { Icon } from '../../components/Icon.tsx';
import { hrefAsking } from '../route.ts';
import { useShared } from '../shared.ts';

/** What can be chosen, by its name in the address. */
const LABELS = {
  order: 'choiceOrder',
  noted: 'choiceNoted',
  kind: 'choiceKind',
  basis: 'choiceBasis',
  tag: 'choiceTag',
} as const satisfies Readonly<Record<string, MessageKey>>;

export function Choice(props: {
  readonly name: keyof typeof LABELS;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}) {
  const { name, value, options } = props;
  const { route, go } = useShared();
  return (
    <span class={value === '' ? 'choice' : 'choice chosen'}>
      {/* A select is as wide as its longest answer: this one is as wide as the answer that was chosen. */}
      <span class="sizer" aria-hidden="true">
        {options.find(([each]) => each === value)?.[1]}
      </span>
      <select
        aria-label={t(LABELS[name])}
        value={value}
        onChange={(event) => go(hrefAsking(route, { [name]: event.currentTarget.value }), 'replace')}
      >
        {options.map(([each, label]) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
}
