import { Heading, Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { expiresOn } from '../../geodata/sites/review.ts'
import { closingReasons, levelCriteria, type Site } from '../../geodata/sites/site.ts'
import { FieldValue } from '../components/fields/FieldValue.tsx'
import { formatDate, formatDateTime } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { cellsText } from './areaText.ts'
import { LinkedName } from './LinkedName.tsx'
import { NameOfOne } from './LinkedOnes.tsx'
import { SiteHistory } from './SiteHistory.tsx'
import { NextDate } from './SiteList.tsx'
import { SiteStateTag } from './SiteState.tsx'
import styles from './Sites.module.css'
import { siteFields } from './siteFields.ts'
import { siteWords } from './siteWords.ts'

/** A site as it is read; `children` are what can be done with it. */
export function SiteSheet({ site, children }: { site: Site; children: ReactNode }) {
  const words = useWords(siteWords)
  const text = useText()
  const language = useLanguage()
  const { properties, closed } = site
  const fact = (name: string, more?: ReactNode) => {
    const { meta } = siteFields.find((field) => field.name === name)!
    return (
      <Fact label={text(meta.label)}>
        <FieldValue value={properties[name as keyof typeof properties]} meta={meta} />
        {more}
      </Fact>
    )
  }
  return (
    <article className={styles.section}>
      <Heading level={2} data-size="sm">
        {properties.name} <SiteStateTag state={site.state} />
      </Heading>
      <Paragraph className={styles.subtle}>
        <NextDate site={site} />
        {closed && `: ${text(closingReasons.labels[closed.reason])} (${closed.by})`}
      </Paragraph>
      {children}
      <dl className={styles.facts}>
        {fact('level', <p className={styles.subtle}>{text(levelCriteria[properties.level])}</p>)}
        {fact('basis')}
        {fact('factors')}
        <Fact label={words.assessedLabel}>
          {words.assessed(site.assessedBy, formatDate(properties.assessedOn, language))}
          {!closed && (
            <p className={styles.subtle}>{words.expires(formatDate(expiresOn(properties), language))}</p>
          )}
        </Fact>
        <Fact label={words.area}>{cellsText(site.cells, language)}</Fact>
        {properties.linked.length > 0 && (
          <Fact label={words.linked}>
            <ul className={styles.plain}>
              {properties.linked.map((reference) => (
                <li key={reference.id}>
                  <LinkedName reference={reference} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {properties.safeguards.length > 0 && (
          <Fact label={words.safeguards.title}>
            <ul className={styles.plain}>
              {properties.safeguards.map((id) => (
                <li key={id}>
                  <NameOfOne kind="safeguards" id={id} linked />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {fact('note')}
        {properties.signOutcome === null ? (
          <Fact label={words.signAssessment}>{words.signsNotAssessed}</Fact>
        ) : (
          <>
            {fact('signOutcome')}
            {fact('signReason')}
            {fact('signAssessedOn')}
            {fact('signNextOn')}
          </>
        )}
        {properties.signs.length > 0 && (
          <Fact label={words.signs.title}>
            <ul className={styles.plain}>
              {properties.signs.map((id) => (
                <li key={id}>
                  <NameOfOne kind="signs" id={id} linked />
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      <p className={styles.subtle}>
        {words.revisedBy(site.updatedBy, formatDateTime(site.updatedAt, language))}
      </p>
      <SiteHistory id={site.id} />
    </article>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
