import { useSyncExternalStore } from 'react'

const onPaper = window.matchMedia('print')

function subscribe(listener: () => void): () => void {
  onPaper.addEventListener('change', listener)
  return () => onPaper.removeEventListener('change', listener)
}

/** Whether the page is being laid out for paper, where a plot is black and of a width of its own. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => onPaper.matches)
}
