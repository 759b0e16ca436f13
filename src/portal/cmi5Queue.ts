/** A statement on its way, in the form that the portal takes. */
export type Waiting = Readonly<Record<string, unknown>>;

/** How a request has ended: taken, refused for good, or not heard. */
export type Outcome = 'taken' | 'refused' | 'unheard';

/** What becomes of an answer's status: what was sent twice was taken the first time. */
export function outcomeOf(status: number): Outcome {
  if ((status >= 200 && status < 300) || status === 409) return 'taken';
  // Without a valid key nothing can be said now; what is asked too often or too slowly is asked again.
  return status >= 500 || [401, 408, 425, 429].includes(status) ? 'unheard' : 'refused';
}

/** The verb of a statement by the last part of its name: `completed`. */
export function verbOf(statement: Waiting): string {
  const { id } = (statement['verb'] ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id.slice(id.lastIndexOf('/') + 1) : '';
}

/**
 * Statements in their order, each until it was taken or refused for good. What waits goes in one request.
 * @param send delivers a list; never rejects
 * @param changed called after every change, with what was refused for good
 */
export function statementQueue(
  begin: readonly Waiting[],
  send: (list: readonly Waiting[]) => Promise<Outcome>,
  changed: (refused: readonly Waiting[]) => void,
) {
  let open = [...begin];
  const flying = new Set<Waiting>();
  /** After a refusal one by one: else the sound ones would fall with the unsound. */
  let alone = false;
  let heard = true;
  let round: Promise<void> | null = null;

  const waiting = () => open.filter((each) => !flying.has(each));

  async function deliver(list: readonly Waiting[]): Promise<void> {
    for (const each of list) flying.add(each);
    const outcome = await send(list);
    for (const each of list) flying.delete(each);
    heard = outcome !== 'unheard';
    if (outcome === 'refused' && list.length > 1) alone = true;
    else if (heard) open = open.filter((each) => !list.includes(each));
    changed(outcome === 'refused' && list.length === 1 ? list : []);
  }

  async function drain(): Promise<void> {
    do {
      const list = waiting();
      if (list.length === 0) return;
      await deliver(alone ? list.slice(0, 1) : list);
    } while (heard);
  }

  return {
    put(each: Waiting) {
      open.push(each);
      changed([]);
    },
    /** Sends what waits, in turn. Resolves when all was taken or the portal is not heard. */
    flush(): Promise<void> {
      round ??= drain().finally(() => {
        round = null;
        alone = false;
      });
      return round;
    },
    /** The page is leaving: what waits goes out at once, right behind what is already on its way. */
    async rush(): Promise<void> {
      const list = waiting();
      if (list.length > 0) await deliver(list);
    },
    open: (): readonly Waiting[] => open,
    /** False while the last request was not heard. */
    heard: () => heard,
  };
}
