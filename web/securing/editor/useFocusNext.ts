import { useEffect, useRef } from 'react'

/** Moves the focus to a control by id once what was just asked for has been drawn, such as a new row. */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const control = wanted.current && document.getElementById(wanted.current)
    if (!control) return
    wanted.current = null
    control.focus()
  })
  return (id) => {
    wanted.current = id
  }
}
