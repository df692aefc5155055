import { useWords } from '../words/words.ts'
import styles from './Frame.module.css'
import { useSessionState } from './session.ts'

/** Says on every page, print included, that what is shown is invented. */
export function DemoStrip() {
  const words = useWords()
  const { municipality } = useSessionState()
  if (!municipality.demo) return null
  return <aside className={styles.strip}>{words.demoStrip(municipality.name.replace(/ kommune$/, ''))}</aside>
}
