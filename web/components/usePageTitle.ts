import { useEffect } from 'react'
import { useWords } from '../words/words.ts'

/** Names the page in the browser's tab and history; screen readers read it on arrival. */
export function usePageTitle(title: string): void {
  const { appName } = useWords()
  useEffect(() => {
    document.title = `${title} · ${appName}`
  }, [title, appName])
}
