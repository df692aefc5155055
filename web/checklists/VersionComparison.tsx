import { Alert, Field, Heading, Label, Select } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { sayFailure } from '../api/failure.ts'
import { useThresholds } from '../settings/useThresholds.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { ComparisonList } from './ComparisonList.tsx'
import { checklistWords } from './checklistWords.ts'
import { compareChecklists } from './compareChecklists.ts'
import { useChecklist } from './useChecklist.ts'
import { useVersions } from './useVersions.ts'

/** Another version to hold this one against, the one before it first, and what differs. */
export function VersionComparison({ version, checklist }: { version: string; checklist: Checklist }) {
  const words = useWords(checklistWords)
  const language = useLanguage()
  const thresholds = useThresholds()
  const { mot } = useSearch({ from: '/signed-in/sjekklister/$version' })
  const navigate = useNavigate({ from: '/sjekklister/$version' })
  const items = useVersions().data?.items ?? []
  const other = useChecklist(mot)
  const at = items.findIndex((line) => line.version === version)
  const earlierFirst = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))]
  return (
    <>
      <Field className={styles.compareField}>
        <Label>{words.compareWith}</Label>
        <Select
          value={mot ?? ''}
          onChange={({ target }) =>
            void navigate({ search: { mot: target.value || undefined }, replace: true })
          }
        >
          <Select.Option value="">{words.compareNone}</Select.Option>
          {earlierFirst.map((line) => (
            <Select.Option key={line.version} value={line.version}>
              {line.version} ({words.states[line.state].toLowerCase()})
            </Select.Option>
          ))}
        </Select>
      </Field>
      {mot && (
        <section className={styles.compared} aria-labelledby="compared" aria-live="polite">
          <Heading level={2} data-size="sm" id="compared">
            {words.compareTitle(mot, version)}
          </Heading>
          {other.isError && <Alert data-color="danger">{sayFailure(other.error)}</Alert>}
          {other.data && (
            <ComparisonList comparison={compareChecklists(other.data, checklist, thresholds, language)} />
          )}
        </section>
      )}
    </>
  )
}
