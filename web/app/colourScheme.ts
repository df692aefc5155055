import { useSyncExternalStore } from 'react'

export const appearances = ['auto', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]
export type ColourScheme = 'light' | 'dark'

const storageKey = 'rekkverk.appearance'
const listeners = new Set<() => void>()
const machineIsDark = window.matchMedia('(prefers-color-scheme: dark)')

function storedAppearance(): Appearance {
  try {
    return appearances.find((appearance) => appearance === localStorage.getItem(storageKey)) ?? 'auto'
  } catch {
    return 'auto'
  }
}

let current = storedAppearance()
document.documentElement.dataset.colorScheme = current
machineIsDark.addEventListener('change', notify)

function notify() {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function chooseAppearance(appearance: Appearance): void {
  current = appearance
  document.documentElement.dataset.colorScheme = appearance
  try {
    localStorage.setItem(storageKey, appearance)
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
  }
  notify()
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, () => current)
}

/** What is on screen now, with "as the machine" resolved: for the map, which cannot read CSS colours. */
export function useColourScheme(): ColourScheme {
  return useSyncExternalStore(subscribe, () =>
    current === 'auto' ? (machineIsDark.matches ? 'dark' : 'light') : current,
  )
}
