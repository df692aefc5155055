import { useEffect, useRef } from 'react'
import type { AnswerValue } from '../../geodata/model/check.ts'
import { shortcutFor, takesText } from './shortcuts.ts'

interface Handlers {
  onAnswer: (point: string, value: AnswerValue) => void
  /** From the point one is in, or was last in. */
  onNext: (from: string | null) => void
}

/** The page's shortcuts: 1–5 answer the point that holds the focus, N goes to the next unanswered. */
export function useCheckKeys(handlers: Handlers): void {
  const latest = useRef(handlers)
  latest.current = handlers
  const lastPoint = useRef<string | null>(null)
  useEffect(() => {
    const pointAt = (target: EventTarget | null) =>
      target instanceof Element ? (target.closest<HTMLElement>('[data-point]')?.dataset.point ?? null) : null
    const onFocus = (event: FocusEvent) => {
      lastPoint.current = pointAt(event.target) ?? lastPoint.current
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || !(event.target instanceof HTMLElement)) return
      const shortcut = shortcutFor({
        key: event.key,
        modified: event.ctrlKey || event.metaKey || event.altKey,
        inTextField: takesText(event.target as HTMLInputElement),
      })
      if (!shortcut) return
      const point = pointAt(event.target)
      event.preventDefault()
      if (shortcut.does === 'answer' && point) latest.current.onAnswer(point, shortcut.value)
      else latest.current.onNext(point ?? lastPoint.current)
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
}

/** The choices of a point's answer, as a selector: other radios stand in the same card. */
export function answerOf(point: string): string {
  return `input[type=radio][name="answer-${point}"]`
}

/** Puts the focus in a point's answer, at the choice made or the first; false while the point is not on screen. */
export function focusPoint(point: string): boolean {
  const card = document.getElementById(`point-${point}`)
  if (!card) return false
  const choice =
    card.querySelector<HTMLElement>(`${answerOf(point)}:checked`) ??
    card.querySelector<HTMLElement>(answerOf(point)) ??
    card.querySelector<HTMLElement>('button, a')
  card.scrollIntoView({ block: 'start', behavior: 'smooth' })
  choice?.focus({ preventScroll: true })
  return true
}
