import { Link } from '@tanstack/react-router'
import { SearchBox } from '../search/SearchBox.tsx'
import { useWords } from '../words/words.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { Destinations } from './Destinations.tsx'
import styles from './Frame.module.css'
import { useSessionState } from './session.ts'

export function Header() {
  const words = useWords()
  const { session } = useSessionState()
  return (
    <header className={styles.header}>
      <Link to="/kart" className={styles.brand}>
        <img src="/icon.svg" alt="" width={26} height={26} />
        {words.appName}
      </Link>
      {session && (
        <>
          <Destinations />
          <div className={styles.search}>
            <SearchBox />
          </div>
          <AccountMenu session={session} />
        </>
      )}
    </header>
  )
}
