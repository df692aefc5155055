import { Heading, Switch } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { findPoint } from '../../geodata/checklists/rekkverk.ts'
import type { Check } from '../../geodata/model/check.ts'
import type { Difference, PointChange } from '../../geodata/model/difference.ts'
import { useWords } from '../words/words.ts'
import { ComparedPointCard } from './ComparedPointCard.tsx'
import { comparePoints } from './comparison.ts'
import styles from './Staleness.module.css'
import { stalenessWords } from './stalenessWords.ts'

interface Props {
  before: Check
  after: Check
  /** Where a point's words are looked for, the later version first. */
  checklists: readonly [Checklist, Checklist]
  differences: readonly Difference[]
}

/** Every point of two checks, or only those that are not the same. */
export function ComparedPoints({ before, after, checklists, differences }: Props) {
  const words = useWords(stalenessWords)
  const { alle } = useSearch({ from: '/signed-in/prosjekter/$id/sjekk/sammenlign' })
  const navigate = useNavigate({ from: '/prosjekter/$id/sjekk/sammenlign' })
  const changes = differences.filter((one): one is PointChange => one.about === 'point')
  const points = comparePoints(before, after, changes)
  const shown = alle ? points : points.filter(({ isChanged }) => isChanged)
  const [later, earlier] = checklists
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Heading level={3} data-size="xs">
          {words.points}
        </Heading>
        <Switch
          label={words.onlyChanged}
          checked={!alle}
          onChange={(event) =>
            void navigate({
              search: (search) => ({ ...search, alle: event.target.checked ? undefined : 'ja' }),
              replace: true,
              resetScroll: false,
            })
          }
        />
        <p role="status">{words.counted(shown.length, points.length)}</p>
      </div>
      {shown.length === 0 && <p>{words.noneChanged}</p>}
      {shown.map((compared) => (
        <ComparedPointCard
          key={compared.point}
          compared={compared}
          earlier={findPoint(earlier, compared.point)}
          later={findPoint(later, compared.point)}
        />
      ))}
    </section>
  )
}
