import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Threshold } from '../../geodata/model/check.ts'
import { sayFailure } from '../api/failure.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { useCurrentChecklist } from '../checklists/useChecklist.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import { LimitDialog } from './LimitDialog.tsx'
import { LimitItem } from './LimitItem.tsx'
import styles from './Thresholds.module.css'
import { thresholdWords } from './thresholdWords.ts'
import { useThresholdSettings } from './useThresholds.ts'

/** The limits checks run with: what each is, where it comes from, what it decides, and the municipality's own. */
export function ThresholdsPage() {
  const words = useWords(thresholdWords)
  const shared = useWords()
  const mayChange = useMay()('settings:write')
  const settings = useThresholdSettings()
  const checklist = useCurrentChecklist().data
  const [changing, setChanging] = useState<Threshold | null>(null)
  usePageTitle(words.title)
  return (
    <div className={page.page}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph className={styles.lead}>{words.lead}</Paragraph>
      <Paragraph className={styles.lead}>
        {words.leadChange} {!mayChange && words.leadRead}
      </Paragraph>
      {settings.isPending && <Spinner aria-label={shared.loading} />}
      {settings.isError && <Alert data-color="danger">{sayFailure(settings.error)}</Alert>}
      {settings.data &&
        (['m', 'count'] as const).map((unit) => (
          <section key={unit} className={styles.section}>
            <Heading level={2} data-size="sm">
              {words.groups[unit]}
            </Heading>
            <ul className={styles.limits}>
              {settings.data.thresholds
                .filter((threshold) => threshold.unit === unit)
                .map((threshold) => (
                  <LimitItem
                    key={threshold.code}
                    threshold={threshold}
                    settings={settings.data}
                    checklist={checklist}
                    onChange={mayChange ? () => setChanging(threshold) : null}
                  />
                ))}
            </ul>
          </section>
        ))}
      <p>
        <Link to="/innstillinger/sjekkplikt">{shared.duty}</Link>
      </p>
      {changing && settings.data && (
        <LimitDialog threshold={changing} opened={settings.data} onClose={() => setChanging(null)} />
      )}
    </div>
  )
}
