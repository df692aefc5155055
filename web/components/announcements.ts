import { useSyncExternalStore } from 'react'

/** Something that happened and may be undone; stays until closed or replaced. */
export interface Notice {
  text: string
  action?: { label: string; run: () => void }
}

interface Spoken {
  spoken: string
  notice: Notice | null
}

let state: Spoken = { spoken: '', notice: null }
const listeners = new Set<() => void>()

function set(next: Partial<Spoken>) {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

/** Says a sentence to screen readers without showing it. */
export function announce(sentence: string): void {
  // The same sentence twice is a change only if the text differs: a no-break space does it.
  set({ spoken: state.spoken === sentence ? `${sentence}\u00a0` : sentence })
}

/** Shows a line at the bottom of the page, read aloud too, with an action such as "Angre". */
export function notify(notice: Notice): void {
  set({ notice })
}

export function dismissNotice(): void {
  set({ notice: null })
}

export function useAnnouncements(): Spoken {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
}
