/** `alarms` with a clock that stands until a test lets time pass. */
interface Due {
  at: number;
  readonly every: number | null;
}

interface Timing {
  readonly delayInMinutes?: number;
  readonly periodInMinutes?: number;
}

export function createFakeAlarms() {
  const due = new Map<string, Due>();
  let now = 0;

  /** Sets those that are due on to their next time, and names them. */
  const takeDue = () =>
    [...due].flatMap(([name, alarm]) => {
      if (alarm.at > now) return [];
      if (alarm.every === null) due.delete(name);
      else alarm.at = now + alarm.every;
      return name;
    });

  return {
    api: {
      get: async (name: string) => (due.has(name) ? { name } : undefined),
      async create(name: string, { delayInMinutes, periodInMinutes }: Timing) {
        const every = periodInMinutes ?? null;
        due.set(name, { at: now + (delayInMinutes ?? every ?? 0), every });
      },
      clear: async (name: string) => due.delete(name),
    },
    has: (name: string) => due.has(name),
    /** Minutes go by; answers with the alarms that are due after them, each once however often it was missed. */
    pass(minutes: number): readonly string[] {
      now += minutes;
      return takeDue();
    },
    /** What Firefox does with alarms when it ends. */
    forget: () => due.clear(),
  };
}
