/** A switch: on or off at once, nothing to confirm. */
export function Switch(props: {
  readonly label: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}) {
  const { label, on, change } = props;
  return (
    <button type="button" class="sw" role="switch" aria-checked={on} onClick={() => change(!on)}>
      <i aria-hidden="true" />
      {label}
    </button>
  );
}
