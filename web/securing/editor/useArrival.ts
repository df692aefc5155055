import { type RefObject, useEffect, useRef } from 'react'

/** For the heading of what has just been opened: it takes the focus, so that one reads and tabs on from there. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return heading
}
