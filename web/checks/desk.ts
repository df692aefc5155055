/** How what is written at one point stands: what the fields show, what is stored, and what is happening between the two. */
export interface DeskState<Draft, Stored> {
  draft: Draft
  /** As last stored by anyone; null before the first. */
  stored: Stored | null
  /** `held`: it stands on this screen only, until what it lacks is filled in. */
  phase: 'still' | 'waiting' | 'saving' | 'saved' | 'held' | 'failed' | 'conflict'
  /** With `failed`: why, as a sentence. */
  failure: string | null
}

/** What became of a save. A conflict brings what someone else stored; null when they have removed it. */
export type SaveOutcome<Stored> =
  | { kind: 'stored'; stored: Stored }
  | { kind: 'conflict'; current: Stored | null }
  | { kind: 'held' }
  | { kind: 'failed'; sentence: string }

/** What one kind of thing written at points needs a desk to know. */
export interface DeskSubject<Draft, Stored> {
  /** What the fields show of what is stored; null before the first. */
  draftOf(stored: Stored | null): Draft
  /** Whether storing would change nothing. */
  isSame(draft: Draft, stored: Stored | null): boolean
  /** Whether something is lacking, so that it cannot be stored yet. */
  isHeld(point: string, draft: Draft): boolean
  /** Stores over the revision it was written on; 0 is the first. Never throws. */
  save(point: string, draft: Draft, revision: number): Promise<SaveOutcome<Stored>>
}

export interface Desk<Draft, Stored> {
  /** The same object until something changes, so that React can compare. */
  read(point: string): DeskState<Draft, Stored>
  /** Takes what was typed; a choice is sent at once, text when the typing pauses. */
  write(point: string, changes: Partial<Draft>, when: 'now' | 'soon'): void
  /** Sends again after a failure. */
  retry(point: string): void
  /** After a conflict: stores mine over theirs, or drops mine. */
  settle(point: string, choice: 'mine' | 'theirs'): void
  /** Takes in what was read anew; what is being written here is left alone. */
  receive(stored: readonly Stored[]): void
  /** What is lacking may have changed: sends what need not wait any longer. */
  reconsider(): void
  /** Sends everything that waits. */
  flush(): void
  /** Points whose text exists only on this screen. */
  unsaved(): string[]
  /** Those of them that wait for the person: a save failed, or someone else was first. */
  stuck(): string[]
  /** Those of them that lack something. */
  held(): string[]
  stored(): Stored[]
  subscribe(listener: () => void): () => void
}

const pauseMilliseconds = 800

/**
 * Saves as it is written: each point by itself, one request at a time, over the revision it was based on. What is typed
 * is never lost: what lacks something, a failure and a conflict keep it until the person has done something about it.
 */
export function createDesk<Draft, Stored extends { point: string; revision: number }>(
  initial: readonly Stored[],
  { draftOf, isSame, isHeld, save }: DeskSubject<Draft, Stored>,
): Desk<Draft, Stored> {
  type State = DeskState<Draft, Stored>
  const states = new Map<string, State>(initial.map((stored) => [stored.point, settled(stored)]))
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const listeners = new Set<() => void>()

  function settled(stored: Stored | null): State {
    return { draft: draftOf(stored), stored, phase: stored ? 'saved' : 'still', failure: null }
  }

  function read(point: string): State {
    const state = states.get(point) ?? settled(null)
    states.set(point, state)
    return state
  }

  function set(point: string, changes: Partial<State>) {
    states.set(point, { ...read(point), ...changes })
    for (const listener of listeners) listener()
  }

  function pointsIn(...phases: State['phase'][]): string[] {
    return [...states].filter(([, { phase }]) => phases.includes(phase)).map(([point]) => point)
  }

  async function send(point: string): Promise<void> {
    clearTimeout(timers.get(point))
    timers.delete(point)
    const { draft, stored, phase } = read(point)
    if (phase === 'saving' || phase === 'conflict') return
    if (isSame(draft, stored)) return set(point, { phase: stored ? 'saved' : 'still', failure: null })
    if (isHeld(point, draft)) return set(point, { phase: 'held', failure: null })
    set(point, { phase: 'saving', failure: null })
    const outcome = await save(point, draft, stored?.revision ?? 0)
    if (outcome.kind === 'failed') return set(point, { phase: 'failed', failure: outcome.sentence })
    if (outcome.kind === 'held') return set(point, { phase: 'held' })
    if (outcome.kind === 'conflict') return set(point, { phase: 'conflict', stored: outcome.current })
    set(point, { phase: 'saved', stored: outcome.stored })
    // More was typed while the request was out: what is on screen is sent over what was just stored.
    if (!isSame(read(point).draft, outcome.stored)) return send(point)
  }

  return {
    read,
    write(point, changes, when) {
      const { phase, draft } = read(point)
      // A request under way picks the text up when it returns; a conflict waits for a choice.
      const busy = phase === 'saving' || phase === 'conflict'
      set(point, { draft: { ...draft, ...changes }, phase: busy ? phase : 'waiting' })
      clearTimeout(timers.get(point))
      if (busy) return
      if (when === 'now') void send(point)
      else
        timers.set(
          point,
          setTimeout(() => void send(point), pauseMilliseconds),
        )
    },
    retry(point) {
      void send(point)
    },
    settle(point, choice) {
      const { stored, phase } = read(point)
      if (phase !== 'conflict') return
      if (choice === 'theirs') return set(point, settled(stored))
      set(point, { phase: 'waiting' })
      void send(point)
    },
    receive(fresh) {
      for (const one of fresh) {
        const { phase, stored } = read(one.point)
        const resting = phase === 'still' || phase === 'saved'
        if (resting && one.revision > (stored?.revision ?? 0)) set(one.point, settled(one))
      }
    },
    reconsider() {
      for (const point of pointsIn('held')) void send(point)
    },
    flush() {
      for (const point of [...timers.keys()]) void send(point)
    },
    unsaved: () => pointsIn('waiting', 'saving', 'held', 'failed', 'conflict'),
    stuck: () => pointsIn('failed', 'conflict'),
    held: () => pointsIn('held'),
    stored: () => [...states.values()].flatMap(({ stored }) => (stored ? [stored] : [])),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
