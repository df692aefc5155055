import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { findSource } from '../../geodata/checklists/sources.ts'
import type { Threshold } from '../../geodata/model/check.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { deliveredLimit, limitText, ownLimit } from './limitDraft.ts'
import { pointsUsing } from './limitUse.ts'
import { ResetLimit } from './ResetLimit.tsx'
import styles from './Thresholds.module.css'
import type { ThresholdSettings } from './thresholds.ts'
import { thresholdWords } from './thresholdWords.ts'

/** One limit: its value, where it comes from and which questions it decides over. */
export function LimitItem({
  threshold,
  settings,
  checklist,
  onChange,
}: {
  threshold: Threshold
  settings: ThresholdSettings
  checklist: Checklist | undefined
  /** Null for those who only read. */
  onChange: (() => void) | null
}) {
  const words = useWords(thresholdWords)
  const text = useText()
  const language = useLanguage()
  const { code } = threshold
  const own = ownLimit(settings, code)
  const delivered = deliveredLimit(code)
  const name = text(threshold.label)
  return (
    <li className={styles.limit}>
      <div className={styles.head}>
        <Heading level={3} data-size="2xs">
          {name}
        </Heading>
        <span className={styles.value}>{limitText(threshold, language)}</span>
        {own && <Tag data-color="accent">{words.own}</Tag>}
        {onChange && (
          <div className={styles.buttons}>
            <Button variant="tertiary" data-size="sm" aria-label={words.changeLimit(name)} onClick={onChange}>
              {words.change}
            </Button>
            {own && <ResetLimit threshold={threshold} settings={settings} />}
          </div>
        )}
      </div>
      <dl className={styles.facts}>
        {own && (
          <>
            <dt>{words.source}</dt>
            <dd>{own.source || words.noSource}</dd>
            {own.note && (
              <>
                <dt>{words.note}</dt>
                <dd>{own.note}</dd>
              </>
            )}
            <dt>{words.asDelivered}</dt>
            <dd>{limitText(delivered, language)}</dd>
          </>
        )}
        <dt>{own ? words.deliveredSource : words.source}</dt>
        <dd>
          <Source code={delivered.source} />
        </dd>
        <dt>{own ? words.deliveredNote : words.note}</dt>
        <dd>{text(delivered.note)}</dd>
        {checklist && (
          <>
            <dt>{words.usedBy}</dt>
            <dd>
              <Uses code={code} checklist={checklist} />
            </dd>
          </>
        )}
      </dl>
    </li>
  )
}

function Source({ code }: { code: string }) {
  const text = useText()
  const source = findSource(code)
  if (!source) return code
  const title = source.year ? `${text(source.title)} (${source.year})` : text(source.title)
  if (!source.url) return title
  return (
    <a href={source.url} target="_blank" rel="noreferrer">
      {title}
    </a>
  )
}

function Uses({ code, checklist }: { code: string; checklist: Checklist }) {
  const words = useWords(thresholdWords)
  const text = useText()
  if (code === 'surroundings_metres') return words.usedByAll
  const points = pointsUsing(code, checklist)
  if (points.length === 0) return words.usedByNone
  return (
    <ul className={styles.uses}>
      {points.map((point) => (
        <li key={point.code}>
          <Link
            to="/sjekklister/$version"
            params={{ version: checklist.version }}
            hash={point.code}
            title={text(point.question)}
          >
            {point.code}
          </Link>
        </li>
      ))}
    </ul>
  )
}
