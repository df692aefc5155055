import { useEffect, useRef, useState } from 'react'

/**
 * The focus in a list of rows (`data-row` holds the id): one row at a time is reached by Tab, the chosen one is kept in
 * sight, and when its panel is closed the focus comes back to it.
 */
export function useRowFocus<E extends HTMLElement>(
  things: readonly { id: string }[],
  selectedId: string | undefined,
) {
  const container = useRef<E>(null)
  const previousId = useRef(selectedId)
  const [focusedId, setFocusedId] = useState<string>()
  const isListed = (wanted: string | undefined) => things.some(({ id }) => id === wanted)
  const reachableId = [focusedId, selectedId].find(isListed) ?? things[0]?.id

  useEffect(() => {
    const left = previousId.current
    previousId.current = selectedId
    const row = (id: string) => container.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)
    if (selectedId) row(selectedId)?.scrollIntoView({ block: 'nearest' })
    // The panel that was closed took the focus with it.
    else if (left && document.activeElement === document.body) row(left)?.focus()
  }, [selectedId])

  return { container, reachableId, setFocusedId }
}
