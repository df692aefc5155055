/*
 * A draft with undo and redo. Keystrokes in one field are one step: `touched` names what is being changed, and a change of
 * the same thing as last time takes the place of it.
 */

export interface Undoable<T> {
  past: readonly T[]
  present: T
  future: readonly T[]
  touched: string | null
}

export function undoable<T>(present: T): Undoable<T> {
  return { past: [], present, future: [], touched: null }
}

/** `touched` null is a step of its own, such as adding a row. */
export function changed<T>(state: Undoable<T>, present: T, touched: string | null = null): Undoable<T> {
  if (present === state.present) return state
  const isSameStep = touched !== null && touched === state.touched
  return { past: isSameStep ? state.past : [...state.past, state.present], present, future: [], touched }
}

export function undone<T>(state: Undoable<T>): Undoable<T> {
  const previous = state.past.at(-1)
  if (previous === undefined) return state
  return {
    past: state.past.slice(0, -1),
    present: previous,
    future: [state.present, ...state.future],
    touched: null,
  }
}

export function redone<T>(state: Undoable<T>): Undoable<T> {
  const [next, ...future] = state.future
  if (next === undefined) return state
  return { past: [...state.past, state.present], present: next, future, touched: null }
}
