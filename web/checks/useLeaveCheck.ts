import { useBlocker } from '@tanstack/react-router'
import { useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import type { Desk } from './desk.ts'

/** Asks before the check is left while something stands on this screen only; going between its groups is not leaving. */
export function useLeaveCheck(
  desks: readonly Pick<Desk<never, never>, 'stuck' | 'held' | 'unsaved'>[],
): void {
  const words = useWords(checkWords)
  useBlocker({
    shouldBlockFn: ({ current, next }) => {
      const leaves = current.pathname !== next.pathname || checkIn(current.search) !== checkIn(next.search)
      const waits = desks.some((desk) => desk.stuck().length + desk.held().length > 0)
      return leaves && waits && !window.confirm(words.leaveUnsaved)
    },
    enableBeforeUnload: () => desks.some((desk) => desk.unsaved().length > 0),
  })
}

function checkIn(search: unknown): unknown {
  return (search as { check?: string }).check
}
