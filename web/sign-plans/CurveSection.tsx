import { Button, Details, Heading, Paragraph, Table } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { Scrollable } from '../components/Scrollable.tsx'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { CurvePlot } from './CurvePlot.tsx'
import styles from './Planner.module.css'
import { proposalWords } from './proposalWords.ts'
import type { Planner } from './usePlanner.ts'
import type { SignSteps } from './useSignSteps.ts'

/** What each number of signs gives at its best: a slider, a plot, and the same as a table. */
export function CurveSection({ planner, steps }: { planner: Planner; steps: SignSteps }) {
  const words = useWords(proposalWords)
  const language = useLanguage()
  const sliderId = useId()
  const { curve, isWhole } = planner.solution
  const { counts } = planner.drafting.draft
  if (curve.length < 2) return isWhole ? null : <Paragraph data-size="sm">{words.soFar}</Paragraph>
  const last = curve.length - 1
  const at = Math.min(planner.tried ?? last, last)
  const point = curve[at]!
  const percent = (share: number) => formatNumber(share * 100, language, 0)
  return (
    <div className={styles.section}>
      <Heading level={3} data-size="2xs">
        {words.fewerHeading}
      </Heading>
      <CurvePlot curve={curve} at={at} />
      <div className={styles.slider}>
        <label htmlFor={sliderId}>{words.slider}</label>
        <input
          id={sliderId}
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-valuetext={
            at === 0
              ? words.noneValue(percent(point.share))
              : words.sliderValue(point.signs, percent(point.share))
          }
          onChange={(event) => planner.setTried(Number(event.target.value))}
        />
      </div>
      <Paragraph>
        {at === 0
          ? words.noneValue(percent(point.share))
          : words.sliderValue(point.signs, percent(point.share))}
        . {planner.tried !== null && at > 0 && words.tried}
      </Paragraph>
      {planner.tried !== null && at > 0 && (
        <div className={styles.actions}>
          <Button variant="secondary" onClick={() => steps.take(point.chosen)}>
            {words.take(point.signs)}
          </Button>
        </div>
      )}
      {!isWhole && <Paragraph data-size="sm">{words.soFar}</Paragraph>}
      <Paragraph data-size="sm" className={styles.subtle}>
        {words.greedyHelp} {counts.length > 0 ? words.counted : words.equalWeights}
      </Paragraph>
      <Details className={styles.details}>
        <Details.Summary>{words.table}</Details.Summary>
        <Details.Content>
          <Scrollable label={words.plotLabel}>
            <Table data-size="sm">
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell>{words.signs}</Table.HeaderCell>
                  <Table.HeaderCell>{words.exact}</Table.HeaderCell>
                  <Table.HeaderCell>{words.greedy}</Table.HeaderCell>
                  <Table.HeaderCell>
                    <span className="ds-sr-only">{words.tried}</span>
                  </Table.HeaderCell>
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {curve.map(({ signs, share, greedyShare, chosen }) => (
                  <Table.Row key={signs}>
                    <Table.HeaderCell scope="row">{signs}</Table.HeaderCell>
                    <Table.Cell>{percent(share)} %</Table.Cell>
                    <Table.Cell>{percent(greedyShare)} %</Table.Cell>
                    <Table.Cell>
                      {signs > 0 && (
                        <Button variant="tertiary" data-size="sm" onClick={() => steps.take(chosen)}>
                          {words.takeRow(signs)}
                        </Button>
                      )}
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </Scrollable>
        </Details.Content>
      </Details>
    </div>
  )
}
