import { Button, Checkbox, Table } from '@digdir/designsystemet-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { SignPlanRow } from '../../geodata/model/signPlan.ts'
import page from '../app/Page.module.css'
import { Scrollable } from '../components/Scrollable.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { signPlanWords } from './signPlanWords.ts'

/** Plans as a table; two of them can be opened side by side. */
export function PlanTable({ plans }: { plans: readonly SignPlanRow[] }) {
  const words = useWords(signPlanWords)
  const language = useLanguage()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<readonly string[]>([])
  // The two chosen last.
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => [...before.filter((one) => one !== id), ...(isChosen ? [id] : [])].slice(-2))
  const [a, b] = chosen
  return (
    <>
      <Scrollable label={words.title}>
        <Table>
          <Table.Head>
            <Table.Row>
              {plans.length > 1 && <Table.HeaderCell>{words.compare}</Table.HeaderCell>}
              <Table.HeaderCell>{words.plan}</Table.HeaderCell>
              <Table.HeaderCell>{words.place}</Table.HeaderCell>
              <Table.HeaderCell>{words.outcome}</Table.HeaderCell>
              <Table.HeaderCell>{words.signs}</Table.HeaderCell>
              <Table.HeaderCell>{words.changed}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {plans.map((plan) => (
              <Table.Row key={plan.id}>
                {plans.length > 1 && (
                  <Table.Cell>
                    <Checkbox
                      aria-label={words.chooseToCompare(plan.name)}
                      value={plan.id}
                      checked={chosen.includes(plan.id)}
                      onChange={(event) => choose(plan.id, event.target.checked)}
                    />
                  </Table.Cell>
                )}
                <Table.HeaderCell scope="row">
                  <Link to="/skilt/planer/$id" params={{ id: plan.id }}>
                    {plan.name}
                  </Link>
                </Table.HeaderCell>
                <Table.Cell>{plan.placeName ?? words.placeGone}</Table.Cell>
                <Table.Cell>
                  {plan.outcome ? words.covers(plan.outcome.waysCovered, plan.outcome.waysIn) : words.notYet}
                </Table.Cell>
                <Table.Cell>{words.signCount(plan.signs, plan.made)}</Table.Cell>
                <Table.Cell>
                  {formatDate(plan.at, language)}, {plan.by}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrollable>
      {plans.length > 1 && (
        <div className={page.actions}>
          {a && b ? (
            <Button
              variant="secondary"
              onClick={() => void navigate({ to: '/skilt/planer/sammenlign', search: { a, b } })}
            >
              {words.compareChosen}
            </Button>
          ) : (
            <p>{words.chooseTwo}</p>
          )}
        </div>
      )}
    </>
  )
}
