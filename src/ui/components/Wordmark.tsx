/** The name of the program beside its sign: quotation marks over the dots that stand under a name. */
export function Wordmark() {
  return (
    <span class="wm">
      <WordmarkSign />
      Whence
    </span>
  );
}

/** The sign alone. */
export function WordmarkSign() {
  return (
    <svg class="wm-sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        class="wm-marks"
        d="M8.3 2.8C5 3.7 3.4 6 3.4 9.2v2.7h4.3V7.7H5.3M16.6 2.8c-3.3.9-4.9 3.2-4.9 6.4v2.7H16V7.7h-2.4"
      />
      <path class="wm-dots" d="M3 16.6h.01M6.5 16.6h.01M10 16.6h.01M13.5 16.6h.01M17 16.6h.01" />
    </svg>
  );
}
