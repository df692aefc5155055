import { Table } from '@digdir/designsystemet-react'
import type { SignPlan, SignPlanContent } from '../../geodata/model/signPlan.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import type { Compared } from './ComparedPlan.tsx'
import { compareWords } from './compareWords.ts'

/** What two plans come to, side by side. */
export function CompareTable({
  plans,
  figures,
}: {
  plans: readonly SignPlan[]
  figures: Readonly<Record<string, Compared>>
}) {
  const words = useWords(compareWords)
  const language = useLanguage()
  const metres = (value: number) => `${formatNumber(value, language)} m`
  const worked = (say: (outcome: NonNullable<SignPlanContent['outcome']>) => string) => (plan: SignPlan) => {
    const outcome = figures[plan.id]?.outcome
    return outcome ? say(outcome) : words.working
  }
  const rows: [what: string, say: (plan: SignPlan) => string][] = [
    [words.signs, ({ signs }) => String(signs.length)],
    [words.kept, ({ id }) => (figures[id] ? String(figures[id].kept) : words.working)],
    [words.waysIn, worked(({ waysIn }) => String(waysIn))],
    [words.covered, worked(({ waysCovered }) => String(waysCovered))],
    [words.share, worked(({ share }) => `${formatNumber(share * 100, language, 0)} %`)],
    [words.fewest, worked(({ fewest }) => String(fewest))],
    [
      words.handmade,
      ({ closedAt, addedWays, forbidden }) => `${closedAt.length}, ${addedWays.length}, ${forbidden.length}`,
    ],
    [words.outside, ({ settings }) => metres(settings.outsideMetres)],
    [words.reading, ({ settings }) => metres(settings.readingMetres)],
  ]
  return (
    <>
      <p>{words.asNow}</p>
      <Scrollable label={words.table}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.what}</Table.HeaderCell>
              {plans.map(({ id, name }) => (
                <Table.HeaderCell key={id}>{name}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rows.map(([what, say]) => (
              <Table.Row key={what}>
                <Table.HeaderCell scope="row">{what}</Table.HeaderCell>
                {plans.map((plan) => (
                  <Table.Cell key={plan.id}>{say(plan)}</Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrollable>
    </>
  )
}
