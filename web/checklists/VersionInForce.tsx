import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { VersionLine } from '../../geodata/model/checklistVersion.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { checklistWords } from './checklistWords.ts'

/** The version new checks run against, first of all on the page. */
export function VersionInForce({ line }: { line: VersionLine }) {
  const words = useWords(checklistWords)
  const language = useLanguage()
  const { version, summary, points, publishedAt, publishedBy } = line
  return (
    <section className={styles.inForce} aria-labelledby="in-force">
      <Heading level={2} data-size="sm" id="in-force">
        {words.inForce}: {version}
      </Heading>
      <p>
        {words.inForceHelp} {words.pointCount(points)}.{' '}
        {publishedAt && publishedBy
          ? `${words.published} ${words.publishedBy(publishedBy, formatDate(publishedAt, language))}.`
          : `${words.withRekkverk}.`}
      </p>
      {summary && <p>{summary}</p>}
      <div>
        <Button asChild>
          <Link to="/sjekklister/$version" params={{ version }}>
            {words.readVersion(version)}
          </Link>
        </Button>
      </div>
    </section>
  )
}
