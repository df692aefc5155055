import { Link } from '@tanstack/react-router'
import { type Tab, tabs } from '../map/mapSearch.ts'
import { useWords } from '../words/words.ts'
import styles from './Register.module.css'
import { registerWords } from './registerWords.ts'

/** The lists beside the map. Links, so that each list has an address; filters and order belong to the list left behind. */
export function RegisterTabs({ current }: { current: Tab }) {
  const words = useWords(registerWords)
  return (
    <nav aria-label={words.lists}>
      <ul className={styles.tabs}>
        {tabs.map((tab) => (
          <li key={tab}>
            <Link
              to="/kart"
              search={({ lon, lat, z, hide, base, extent, list }) => ({
                lon,
                lat,
                z,
                hide,
                base,
                extent,
                list,
                tab,
              })}
              className={styles.tab}
              aria-current={tab === current ? 'page' : undefined}
            >
              {words.tabs[tab]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
