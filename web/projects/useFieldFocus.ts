import { useEffect } from 'react'

/** Leads someone who was sent here to fill in one attribute straight to it, once. */
export function useFieldFocus(controlId: string | undefined): void {
  useEffect(() => {
    const control = controlId ? document.getElementById(controlId) : null
    if (!control) return
    control.scrollIntoView({ block: 'center' })
    control.focus({ preventScroll: true })
  }, [controlId])
}
