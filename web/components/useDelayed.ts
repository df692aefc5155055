import { useEffect, useRef } from 'react'

/** Calls `onSettled` when the value has stood unchanged for so many milliseconds; not for the value it began with. */
export function useDelayed<T>(value: T, delayMs: number, onSettled: (value: T) => void): void {
  const settled = useRef(value)
  const latest = useRef(onSettled)
  latest.current = onSettled
  useEffect(() => {
    if (value === settled.current) return
    const timer = setTimeout(() => {
      settled.current = value
      latest.current(value)
    }, delayMs)
    return () => clearTimeout(timer)
  }, [value, delayMs])
}
