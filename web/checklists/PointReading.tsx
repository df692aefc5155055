import { Details, Heading } from '@digdir/designsystemet-react'
import type { LegalReference, Point } from '../../geodata/checklists/checklist.ts'
import { sayCondition } from '../../geodata/checks/sayCondition.ts'
import type { Text } from '../../geodata/model/language.ts'
import { measureKinds } from '../../geodata/model/measurement.ts'
import { safeguardTypes } from '../../geodata/model/safeguard.ts'
import { GroundingBadges } from '../checks/GroundingBadges.tsx'
import { SourceList } from '../checks/SourceList.tsx'
import { useThresholds } from '../settings/useThresholds.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Checklists.module.css'
import { checklistWords } from './checklistWords.ts'

/** One point as it is published: the question and what it rests on at once, the rest one click away. */
export function PointReading({ point }: { point: Point }) {
  const words = useWords(checklistWords)
  const text = useText()
  const language = useLanguage()
  const thresholds = useThresholds()
  return (
    <article
      id={point.code}
      tabIndex={-1}
      className={styles.point}
      aria-labelledby={`${point.code}-question`}
    >
      <Heading level={3} data-size="2xs" id={`${point.code}-question`} className={styles.question}>
        <span className={styles.code}>{point.code}</span> {text(point.question)}
      </Heading>
      <p className={styles.badges}>
        <GroundingBadges kinds={point.groundings} /> <span>{text(point.groundingText)}</span>
      </p>
      <p>{sayCondition(point.appliesWhen, thresholds, language)}</p>
      {point.code.startsWith('LOK-') && <p className={styles.quiet}>{words.local}</p>}
      <Details data-size="sm" className={styles.details}>
        <Details.Summary>{words.more}</Details.Summary>
        <Details.Content>
          <PointFacts point={point} />
        </Details.Content>
      </Details>
    </article>
  )
}

function PointFacts({ point }: { point: Point }) {
  const words = useWords(checklistWords)
  const text = useText()
  const { parts } = words
  const row = (label: string, value: React.ReactNode) => (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
  return (
    <dl className={styles.facts}>
      {row(parts.why, text(point.why))}
      {point.help && row(parts.help, text(point.help))}
      {row(parts.appliesText, text(point.appliesText))}
      {row(parts.phase, text(point.phase))}
      {point.legalReferences.length > 0 &&
        row(parts.legalReferences, <LegalList list={point.legalReferences} />)}
      {row(parts.sources, <SourceList codes={point.sources} />)}
      {point.suggestedSafeguards.length > 0 &&
        row(
          parts.suggestedSafeguards,
          <List
            items={point.suggestedSafeguards.map((code) => [code, safeguardTypes.labels[code]])}
            shown={(code, label) => `${code} ${text(label)}`}
          />,
        )}
      {point.measures &&
        row(
          parts.measures,
          <List
            items={point.measures.map((code) => [code, measureKinds.labels[code]])}
            shown={(_, label) => text(label)}
          />,
        )}
      {point.provisions &&
        row(
          parts.provisions,
          <ul>
            {point.provisions.map(({ number, wording }) => (
              <li key={`${number} ${wording}`}>
                {words.provisionNumber(number)}: <q>{wording}</q>
              </li>
            ))}
          </ul>,
        )}
    </dl>
  )
}

function List({
  items,
  shown,
}: {
  items: readonly (readonly [string, Text])[]
  shown: (code: string, label: Text) => string
}) {
  return (
    <ul>
      {items.map(([code, label]) => (
        <li key={code}>{shown(code, label)}</li>
      ))}
    </ul>
  )
}

function LegalList({ list }: { list: readonly LegalReference[] }) {
  const words = useWords(checklistWords)
  const text = useText()
  const language = useLanguage()
  return (
    <ul>
      {list.map(({ title, url, verifiedOn }) => (
        <li key={title.nb}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {text(title)}
            </a>
          ) : (
            text(title)
          )}{' '}
          <span className={styles.quiet}>
            ({verifiedOn ? words.verifiedOn(formatDate(verifiedOn, language)) : words.notVerified})
          </span>
        </li>
      ))}
    </ul>
  )
}
