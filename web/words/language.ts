import { useSyncExternalStore } from 'react'
import type { Language } from '../../geodata/model/language.ts'

const storageKey = 'rekkverk.language'
const listeners = new Set<() => void>()

function storedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'nb'
  } catch {
    return 'nb'
  }
}

let current = storedLanguage()

/** The language of this browser, outside React: for the API client and the page's `lang`. */
export function currentLanguage(): Language {
  return current
}

/** Switches language for every open component, remembers it, and tells screen readers through `<html lang>`. */
export function switchLanguage(language: Language): void {
  current = language
  document.documentElement.lang = language
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage)
}
