/** What speaks for two appearances being one person, or against it. */
export interface Evidence {
  /** Higher is surer; negative speaks against. Their sum is held against `JOINED` and `OFFERED` of recognise.ts. */
  readonly points: number;
  /** In plain words, for a bug report and for tests. */
  readonly rule: string;
}
