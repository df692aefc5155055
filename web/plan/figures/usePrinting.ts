import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false

// At once: pages are counted as soon as these events are over, and what is drawn later would not be among them.
function subscribe(listener: () => void): () => void {
  const begin = () => {
    isPrinting = true
    flushSync(listener)
  }
  const end = () => {
    isPrinting = false
    listener()
  }
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}

/** Whether the page is being laid out for paper, where a plot is black and of a width of its own. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting)
}
