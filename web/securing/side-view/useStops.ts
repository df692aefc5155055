import { type KeyboardEvent, useRef, useState } from 'react'

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Moves the focus through `count` stretches by arrow keys, Home and End; one of them at a time is in the order of Tab. */
export function useStops(count: number) {
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const current = Math.min(at, count - 1)
  const goTo = (next: number) => {
    setAt(next)
    const stop = list.current?.querySelector<SVGElement>(`[data-stop="${next}"]`)
    stop?.focus({ preventScroll: true })
    stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const step = steps[event.key]
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : step === undefined ? null : current + step
    if (next === null) return
    event.preventDefault()
    if (next >= 0 && next < count) goTo(next)
  }
  return { list, current, setCurrent: setAt, onKeyDown }
}
