import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link, useLocation, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isProblem, sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { checklistWords } from './checklistWords.ts'
import { ExportLink } from './ExportLink.tsx'
import { HiddenPoints } from './HiddenPoints.tsx'
import { PointReading } from './PointReading.tsx'
import { useChecklist } from './useChecklist.ts'
import { VersionComparison } from './VersionComparison.tsx'

/** One version whole, to read; an address with a code at the end, `#BAN-1`, leads to that point. */
export function ChecklistPage() {
  const { version } = useParams({ from: '/signed-in/sjekklister/$version' })
  const words = useWords(checklistWords)
  const shared = useWords()
  const text = useText()
  const { hash } = useLocation()
  const checklist = useChecklist(version)
  usePageTitle(words.pageTitle(version))
  const isRead = checklist.isSuccess
  useEffect(() => {
    const point = isRead && hash ? document.getElementById(hash) : null
    point?.scrollIntoView()
    point?.focus()
  }, [isRead, hash])
  const [base = '', edition] = version.split('+')
  return (
    <div className={page.page}>
      <p className={styles.back}>
        <Link to="/sjekklister">{words.backToList}</Link>
      </p>
      <Heading level={1} data-size="lg">
        {words.pageTitle(version)}
      </Heading>
      {checklist.isPending && <Spinner aria-label={shared.loading} />}
      {checklist.isError && (
        <Alert data-color="danger">
          {isProblem(checklist.error, 'not-found') ? words.noSuchVersion : sayFailure(checklist.error)}
        </Alert>
      )}
      {checklist.data && (
        <>
          <Paragraph className={styles.lead}>
            {edition === undefined ? words.baseOnly(base) : words.baseAndEdition(base, Number(edition))}{' '}
            {words.pointCount(checklist.data.points.length)}.
          </Paragraph>
          <div className={styles.tools}>
            <VersionComparison version={version} checklist={checklist.data} />
            <ExportLink version={version} />
          </div>
          <nav aria-label={words.groups} className={styles.groupLinks}>
            {checklist.data.groups.map(({ code, name }) => (
              <a key={code} href={`#group-${code}`}>
                {code} {text(name)}
              </a>
            ))}
          </nav>
          {checklist.data.groups.map(({ code, name }) => (
            <section key={code} id={`group-${code}`} className={styles.group}>
              <Heading level={2} data-size="sm">
                {text(name)}
              </Heading>
              {checklist.data.points
                .filter(({ group }) => group === code)
                .map((point) => (
                  <PointReading key={point.code} point={point} />
                ))}
            </section>
          ))}
          <HiddenPoints checklist={checklist.data} base={base} />
        </>
      )}
    </div>
  )
}
