import { Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import { gapReasons } from '../../geodata/model/coverage.ts'
import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import { useMay } from '../app/session.ts'
import { SourceList } from '../checks/SourceList.tsx'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { edgeName, sayStretch } from './edgeName.ts'
import { type Gap, gapsByEdge } from './gaps.ts'
import { formatMetres } from './metres.ts'
import styles from './Securing.module.css'
import { gapText } from './securingSearch.ts'
import { securingWords } from './securingWords.ts'
import { useFacing } from './useFacing.ts'

/** Norway's and Switzerland's studies of what is secured in part (research.md 2.1). */
const sources = ['S08', 'S21'] as const

/** What is open, edge by edge in metres, with the reason and why it matters. */
export function GapList({ answer, onFill }: { answer: SecuringAnswer; onFill: (gap: string) => void }) {
  const words = useWords(securingWords)
  const language = useLanguage()
  const facing = useFacing(answer.axis)
  const edges = gapsByEdge(answer.coverage)
  if (!answer.survey && answer.safeguards.length === 0) return null
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.gaps}
      </Heading>
      {edges.length === 0 && <p>{words.noGaps}</p>}
      {edges.length > 0 && <p>{words.whyItMatters}</p>}
      {edges.map((edge) => (
        <div key={edge.code}>
          <Heading level={3} data-size="2xs">
            {edgeName(edge, language)}
            {facing(edge.code)}
          </Heading>
          <ul className={styles.rows}>
            {edge.gaps.map((gap) => (
              <GapRow key={gap.stretch.from} gap={gap} edge={edge} answer={answer} onFill={onFill} />
            ))}
          </ul>
        </div>
      ))}
      {edges.length > 0 && (
        <Details data-size="sm">
          <Details.Summary>{words.sources}</Details.Summary>
          <Details.Content>
            <SourceList codes={sources} />
          </Details.Content>
        </Details>
      )}
    </section>
  )
}

function GapRow({
  gap,
  edge,
  answer,
  onFill,
}: {
  gap: Gap
  edge: { code: string; name: string }
  answer: SecuringAnswer
  onFill: (gap: string) => void
}) {
  const words = useWords(securingWords)
  const text = useText()
  const language = useLanguage()
  const mayWrite = useMay()('safeguards:write')
  const length = answer.edges.find(({ code }) => code === edge.code)?.lengthMetres ?? null
  const at = gap.metres === null ? words.wholePart : sayStretch(gap.stretch, length, language)
  const names = gap.by.map((id) =>
    id === 'parapet' ? words.parapet : (answer.safeguards.find((one) => one.id === id)?.name ?? id),
  )
  return (
    <li className={styles.row}>
      <div>
        <Paragraph className={styles.measure}>
          {gap.metres === null ? at : words.gapLine(at, formatMetres(gap.metres, language))}
        </Paragraph>
        <Paragraph>
          {text(gapReasons.labels[gap.reason])}.{names.length > 0 && ` ${words.by(names.join(', '))}.`}
        </Paragraph>
      </div>
      {mayWrite && answer.survey && (
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={words.fillNamed(edgeName(edge, language), at)}
          onClick={() => onFill(gapText(gap.stretch))}
        >
          {words.fill}
        </Button>
      )}
    </li>
  )
}
