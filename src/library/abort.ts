/** Takes back what a transaction did. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself, which is the state wanted here.
  }
}
