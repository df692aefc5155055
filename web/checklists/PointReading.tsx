import { Heading } from '@digdir/designsystemet-react'
import type { LegalReference, Point } from '../../geodata/checklists/checklist.ts'
import { sayCondition } from '../../geodata/checks/sayCondition.ts'
import { measureKinds } from '../../geodata/model/measurement.ts'
import { safeguardTypes } from '../../geodata/model/safeguard.ts'
import { Disclosures } from '../checks/Disclosure.tsx'
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
      <PointFacts point={point} />
    </article>
  )
}

/** The rest of the point: why it is asked, what it rests on, what could be done. */
function PointFacts({ point }: { point: Point }) {
  const words = useWords(checklistWords)
  const text = useText()
  const { parts } = words
  const { legalReferences, suggestedSafeguards, provisions, measures } = point
  const items = [
    {
      question: words.whyAndWhen,
      answer: (
        <dl className={styles.facts}>
          <dt>{parts.why}</dt>
          <dd>{text(point.why)}</dd>
          {point.help && (
            <>
              <dt>{parts.help}</dt>
              <dd>{text(point.help)}</dd>
            </>
          )}
          <dt>{parts.appliesText}</dt>
          <dd>{text(point.appliesText)}</dd>
          <dt>{parts.phase}</dt>
          <dd>{text(point.phase)}</dd>
          {measures && (
            <>
              <dt>{parts.measures}</dt>
              <dd>{measures.map((code) => text(measureKinds.labels[code])).join(', ')}</dd>
            </>
          )}
        </dl>
      ),
    },
    {
      question: words.basis,
      answer: (
        <dl className={styles.facts}>
          {legalReferences.length > 0 && (
            <>
              <dt>{parts.legalReferences}</dt>
              <dd>
                <LegalList list={legalReferences} />
              </dd>
            </>
          )}
          <dt>{parts.sources}</dt>
          <dd>
            <SourceList codes={point.sources} />
          </dd>
        </dl>
      ),
    },
  ]
  if (suggestedSafeguards.length > 0)
    items.push({
      question: `${parts.suggestedSafeguards} (${suggestedSafeguards.length})`,
      answer: (
        <ul>
          {suggestedSafeguards.map((code) => (
            <li key={code}>
              {code} {text(safeguardTypes.labels[code])}
            </li>
          ))}
        </ul>
      ),
    })
  if (provisions)
    items.push({
      question: `${parts.provisions} (${provisions.length})`,
      answer: (
        <ul>
          {provisions.map(({ number, wording }) => (
            <li key={`${number} ${wording}`}>
              {words.provisionNumber(number)}: <q>{wording}</q>
            </li>
          ))}
        </ul>
      ),
    })
  return <Disclosures items={items} />
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
