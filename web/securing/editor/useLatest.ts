import { type RefObject, useRef } from 'react'

/** What is true at the last render, for what is called later and must itself stay the same. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  latest.current = value
  return latest
}
