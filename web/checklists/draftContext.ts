import { createContext, useContext } from 'react'

/** What the fields of the editor need to know, however deep they stand. */
interface DraftFields {
  /** What is wrong with a control, in words; false where nothing is. */
  errorAt: (control: string) => string | false
  /** What is changed is no longer known to be wrong. */
  forget: (controlStart: string) => void
}

export const DraftFieldsContext = createContext<DraftFields>({ errorAt: () => false, forget: () => {} })

export function useDraftFields(): DraftFields {
  return useContext(DraftFieldsContext)
}

/** The DOM id of a control, so that an error can lead to it. */
export function controlId(control: string): string {
  return `draft-${control}`
}

/** Moves the focus to a control once it is drawn. */
export function focusControl(control: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(controlId(control))
    element?.focus()
    element?.scrollIntoView({ block: 'center' })
  })
}
