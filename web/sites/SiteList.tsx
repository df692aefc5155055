import { Button, Checkbox, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { nextAssessmentOf } from '../../geodata/sites/review.ts'
import type { Site } from '../../geodata/sites/site.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { SiteStateTag } from './SiteState.tsx'
import styles from './Sites.module.css'
import { siteWords } from './siteWords.ts'

/** The sites by name, never by level: a list is no ranking. Closed ones on request. */
export function SiteList({ sites, onChoose }: { sites: readonly Site[]; onChoose: (site: Site) => void }) {
  const words = useWords(siteWords)
  const [showsClosed, setShowsClosed] = useState(false)
  const listed = sites.filter(({ state }) => showsClosed || state !== 'closed')
  if (sites.length === 0) return <Paragraph data-size="lg">{words.nothing}</Paragraph>
  return (
    <>
      {listed.length === 0 && <Paragraph>{words.nothingOpen}</Paragraph>}
      <ul className={styles.list} aria-label={words.listLabel}>
        {listed.map((site) => (
          <li key={site.id}>
            <SiteRow site={site} onChoose={() => onChoose(site)} />
          </li>
        ))}
      </ul>
      {sites.some(({ state }) => state === 'closed') && (
        <Checkbox
          label={words.showClosed}
          checked={showsClosed}
          onChange={(event) => setShowsClosed(event.target.checked)}
        />
      )}
    </>
  )
}

function SiteRow({ site, onChoose }: { site: Site; onChoose: () => void }) {
  return (
    <Button variant="tertiary" className={styles.row} onClick={onChoose}>
      <span className={styles.rowName}>
        {site.properties.name} <SiteStateTag state={site.state} />
      </span>
      <span className={styles.subtle}>
        <NextDate site={site} />
      </span>
    </Button>
  )
}

/** When the site is to be assessed again, or when it was closed. */
export function NextDate({ site }: { site: Site }) {
  const words = useWords(siteWords)
  const language = useLanguage()
  return (
    <>
      {site.closed
        ? words.closedOn(formatDate(site.closed.on, language))
        : words.next(formatDate(nextAssessmentOf(site.properties), language))}
    </>
  )
}

/** By name, as people look for them. */
export function byName(one: Site, other: Site): number {
  return one.properties.name.localeCompare(other.properties.name, 'nb')
}
