import { Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { toLonLat } from '../../geodata/geometry/projection.ts'
import type { LonLat } from '../../geodata/model/geojson.ts'
import { parseNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './Planner.module.css'
import { isNear, type PlanDraft } from './planDraft.ts'
import { compassPoint, directionTo, middleOf, namesOf, sayWay } from './sayWay.ts'
import type { Planner } from './usePlanner.ts'
import { waysWords } from './waysWords.ts'

/** How many come in from outside, where somebody has counted. */
export function CountsSection({ planner }: { planner: Planner }) {
  const words = useWords(waysWords)
  const language = useLanguage()
  const { solution, around, place } = planner
  const { prepared } = solution
  const names = useMemo(() => namesOf(around?.ways ?? []), [around])
  const starts = useMemo(() => {
    if (!prepared) return []
    const { graph } = prepared.problem
    return prepared.routes.flatMap(([first]) => {
      if (first === undefined) return []
      const node = (first % 2 === 0 ? graph.from : graph.to)[first >> 1]!
      return [{ node, first, at: toLonLat([graph.nodes[node * 2]!, graph.nodes[node * 2 + 1]!]) }]
    })
  }, [prepared])
  if (!prepared || starts.length === 0) return null
  const middle = middleOf(place)
  return (
    <div className={styles.section}>
      <Heading level={3} data-size="2xs">
        {words.counts}
      </Heading>
      <Paragraph data-size="sm">{words.countsLead}</Paragraph>
      {starts.map(({ node, first, at }) => (
        <CountField
          key={node}
          at={at}
          label={words.countAt(
            sayWay(prepared.problem.graph, first >> 1, names, language),
            compassPoint(directionTo(middle, at), language),
          )}
          planner={planner}
        />
      ))}
    </div>
  )
}

function CountField({ at, label, planner }: { at: LonLat; label: string; planner: Planner }) {
  const words = useWords(waysWords)
  const { draft, change } = planner.drafting
  const [typed, setTyped] = useState<string | null>(null)
  const people = draft.counts.find((count) => isNear(count.at, at))?.people
  return (
    <Textfield
      data-size="sm"
      label={label}
      suffix={words.countUnit}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? (people === undefined ? '' : String(people))}
      error={typed !== null && words.notCount}
      onChange={({ target }) => {
        const value = target.value.trim() === '' ? null : parseNumber(target.value)
        if (
          value !== null &&
          (value === undefined || !Number.isInteger(value) || value < 0 || value > 1_000_000)
        )
          return setTyped(target.value)
        setTyped(null)
        change((before) => withCount(before, at, value), `count-${at}`)
      }}
    />
  )
}

function withCount(draft: PlanDraft, at: LonLat, people: number | null): PlanDraft {
  const others = draft.counts.filter((count) => !isNear(count.at, at))
  return { ...draft, counts: people === null ? others : [...others, { at, people }] }
}
