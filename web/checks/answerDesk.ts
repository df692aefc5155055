import type { Answer, AnswerInput } from '../../geodata/model/check.ts'

/** How one point's answer stands: what the fields show, what is stored, and what is happening between the two. */
export interface AnswerState {
  draft: AnswerInput
  /** As last stored by anyone; null before the first answer. */
  stored: Answer | null
  phase: 'still' | 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict'
  /** With `failed`: why, as a sentence. */
  failure: string | null
}

/** What became of a save. A conflict brings what someone else stored; null when they have removed it. */
export type SaveOutcome =
  | { kind: 'stored'; answer: Answer }
  | { kind: 'conflict'; current: Answer | null }
  | { kind: 'failed'; sentence: string }

/** Stores an answer over the revision it was written on; 0 is the first. Never throws. */
export type SaveAnswer = (point: string, input: AnswerInput, revision: number) => Promise<SaveOutcome>

export interface AnswerDesk {
  /** The same object until something changes, so that React can compare. */
  read(point: string): AnswerState
  /** Takes what was typed; a choice is sent at once, text when the typing pauses. */
  write(point: string, changes: Partial<AnswerInput>, when: 'now' | 'soon'): void
  /** Sends again after a failure. */
  retry(point: string): void
  /** After a conflict: stores mine over theirs, or drops mine. */
  settle(point: string, choice: 'mine' | 'theirs'): void
  /** Takes in answers read anew; what is being written here is left alone. */
  receive(answers: readonly Answer[]): void
  /** Sends everything that waits. */
  flush(): void
  /** Points whose text exists only on this screen. */
  unsaved(): string[]
  /** Those of them that wait for the person: a save failed, or someone else was first. */
  stuck(): string[]
  stored(): Answer[]
  subscribe(listener: () => void): () => void
}

export const emptyAnswer: AnswerInput = { value: null, reason: '', responsible: '', dueOn: null }

/**
 * Saves answers as they are written: each point by itself, one request at a time, over the revision it was based on.
 * What is typed is never lost: a failure and a conflict keep it until the person has chosen.
 */
export function createAnswerDesk(
  answers: readonly Answer[],
  save: SaveAnswer,
  pauseMilliseconds = 800,
): AnswerDesk {
  const states = new Map<string, AnswerState>(answers.map((answer) => [answer.point, settled(answer)]))
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const listeners = new Set<() => void>()

  function read(point: string): AnswerState {
    const state = states.get(point) ?? settled(null)
    states.set(point, state)
    return state
  }

  function set(point: string, changes: Partial<AnswerState>) {
    states.set(point, { ...read(point), ...changes })
    for (const listener of listeners) listener()
  }

  function pointsIn(...phases: AnswerState['phase'][]): string[] {
    return [...states].filter(([, { phase }]) => phases.includes(phase)).map(([point]) => point)
  }

  async function send(point: string): Promise<void> {
    clearTimeout(timers.get(point))
    timers.delete(point)
    const { draft, stored, phase } = read(point)
    if (phase === 'saving' || phase === 'conflict') return
    if (sameAnswer(draft, stored)) return set(point, { phase: stored ? 'saved' : 'still', failure: null })
    set(point, { phase: 'saving', failure: null })
    const outcome = await save(point, draft, stored?.revision ?? 0)
    if (outcome.kind === 'failed') return set(point, { phase: 'failed', failure: outcome.sentence })
    if (outcome.kind === 'conflict') return set(point, { phase: 'conflict', stored: outcome.current })
    set(point, { phase: 'saved', stored: outcome.answer })
    // More was typed while the request was out: what is on screen is sent over what was just stored.
    if (!sameAnswer(read(point).draft, outcome.answer)) return send(point)
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
      for (const answer of fresh) {
        const { phase, stored } = read(answer.point)
        const resting = phase === 'still' || phase === 'saved'
        if (resting && answer.revision > (stored?.revision ?? 0)) set(answer.point, settled(answer))
      }
    },
    flush() {
      for (const point of [...timers.keys()]) void send(point)
    },
    unsaved: () => pointsIn('waiting', 'saving', 'failed', 'conflict'),
    stuck: () => pointsIn('failed', 'conflict'),
    stored: () => [...states.values()].flatMap(({ stored }) => (stored ? [stored] : [])),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function settled(stored: Answer | null): AnswerState {
  const { value, reason, responsible, dueOn } = stored ?? emptyAnswer
  return {
    draft: { value, reason, responsible, dueOn },
    stored,
    phase: stored ? 'saved' : 'still',
    failure: null,
  }
}

/** Whether storing would change nothing; the service trims texts, so spaces at the ends are no difference. */
function sameAnswer(draft: AnswerInput, stored: AnswerInput | null): boolean {
  const other = stored ?? emptyAnswer
  return (
    draft.value === other.value &&
    draft.reason.trim() === other.reason.trim() &&
    draft.responsible.trim() === other.responsible.trim() &&
    draft.dueOn === other.dueOn
  )
}
