/** The `addListener` object of the extension API, which a test can fire. */
export class FakeEvent<Args extends readonly unknown[], Answer = unknown> {
  readonly listeners = new Set<(...args: Args) => Answer>();

  addListener = (listener: (...args: Args) => Answer): void => {
    this.listeners.add(listener);
  };

  removeListener = (listener: (...args: Args) => Answer): void => {
    this.listeners.delete(listener);
  };

  hasListener = (listener: (...args: Args) => Answer): boolean => this.listeners.has(listener);

  /** Calls every listener that was there at the start; answers with what they returned. */
  fire(...args: Args): Answer[] {
    return [...this.listeners].map((listener) => listener(...args));
  }
}

/** What a message suffers on its way in Chrome: only JSON arrives. */
export function overTheWire<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}
