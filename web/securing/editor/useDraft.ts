import { useEffect, useReducer, useRef } from 'react'
import { announce } from '../../components/announcements.ts'
import { useLanguage } from '../../words/language.ts'
import { editorWords } from './editorWords.ts'
import { changed, redone, type Undoable, undoable, undone } from './undoable.ts'

type Action<T> =
  | { type: 'change'; change: (draft: T) => T; touched: string | null }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'load'; draft: T }

function reduce<T>(state: Undoable<T>, action: Action<T>): Undoable<T> {
  if (action.type === 'load') return undoable(action.draft)
  if (action.type === 'undo') return undone(state)
  if (action.type === 'redo') return redone(state)
  return changed(state, action.change(state.present), action.touched)
}

export interface Drafting<T> {
  draft: T
  canUndo: boolean
  canRedo: boolean
  /** A step; `touched` names the field being typed in, so that a word is one step and not as many as it has letters. */
  change: (change: (draft: T) => T, touched?: string) => void
  /** As `change`, said aloud. */
  step: (sentence: string, change: (draft: T) => T) => void
  undo: () => void
  redo: () => void
  load: (draft: T) => void
}

/** A draft with undo and redo, also by Ctrl+Z and Ctrl+Y outside of text fields. `isDrawing`: the drawing on the map has the keys. */
export function useDraft<T>(begin: () => T, isDrawing: boolean): Drafting<T> {
  const words = editorWords[useLanguage()]
  const [state, dispatch] = useReducer(reduce<T>, undefined, () => undoable(begin()))
  const undo = () => {
    dispatch({ type: 'undo' })
    announce(words.undone)
  }
  const redo = () => {
    dispatch({ type: 'redo' })
    announce(words.redone)
  }
  useUndoKeys(!isDrawing, undo, redo)
  return {
    draft: state.present,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    change: (change, touched) => dispatch({ type: 'change', change, touched: touched ?? null }),
    step: (sentence, change) => {
      dispatch({ type: 'change', change, touched: null })
      announce(sentence)
    },
    undo,
    redo,
    load: (draft) => dispatch({ type: 'load', draft }),
  }
}

function useUndoKeys(active: boolean, undo: () => void, redo: () => void): void {
  const latest = useRef({ undo, redo })
  latest.current = { undo, redo }
  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent) => {
      const isText = (event.target as HTMLElement).matches('input[type="text"], input:not([type]), textarea')
      if (isText || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      const handler =
        key === 'y' || (key === 'z' && event.shiftKey)
          ? latest.current.redo
          : key === 'z'
            ? latest.current.undo
            : null
      if (!handler) return
      event.preventDefault()
      handler()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [active])
}
