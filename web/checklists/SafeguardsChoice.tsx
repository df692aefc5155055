import { Details } from '@digdir/designsystemet-react'
import type { Point } from '../../geodata/checklists/checklist.ts'
import { safeguardTypes } from '../../geodata/model/safeguard.ts'
import { useWords } from '../words/words.ts'
import { CodesChoice } from './CodesChoice.tsx'
import { checklistWords } from './checklistWords.ts'
import { pointControl } from './placeErrors.ts'
import { pointWords } from './pointWords.ts'

type Safeguards = Point['suggestedSafeguards']

/** The types T01 to T24, folded away: most points have few or none. */
export function SafeguardsChoice({
  code,
  chosen,
  onChange,
}: {
  code: string
  chosen: Safeguards
  onChange: (chosen: Safeguards) => void
}) {
  const words = useWords(pointWords)
  const { parts } = useWords(checklistWords)
  return (
    <Details data-size="sm">
      <Details.Summary>{words.safeguardsChosen(chosen.length)}</Details.Summary>
      <Details.Content>
        <CodesChoice
          control={pointControl(code, 'suggestedSafeguards')}
          legend={parts.suggestedSafeguards}
          help={words.safeguardsHelp}
          list={safeguardTypes}
          chosen={chosen}
          shown={(type, label) => `${type} ${label}`}
          onChange={onChange}
        />
      </Details.Content>
    </Details>
  )
}
