import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import { CoverageHistory } from './CoverageHistory.tsx'
import { GapList } from './GapList.tsx'
import { ParapetList } from './ParapetList.tsx'
import { SafeguardsHere } from './SafeguardsHere.tsx'
import { SurveyInvitation } from './SurveyInvitation.tsx'
import type { Secured } from './securing.ts'
import type { SecuringSearch } from './securingSearch.ts'

/** All that is registered of a thing's securing, in the order of the work: edges, gaps, what stands there. */
export function ReadingColumn({
  secured,
  answer,
  onOpen,
}: {
  secured: Secured
  answer: SecuringAnswer
  onOpen: (search: SecuringSearch) => void
}) {
  return (
    <>
      <SurveyInvitation answer={answer} onOpen={() => onOpen({ mode: 'survey' })} />
      <GapList answer={answer} onFill={(gap) => onOpen({ mode: 'extent', gap })} />
      <SafeguardsHere answer={answer} onOpen={(id) => onOpen({ mode: 'extent', id })} />
      <ParapetList answer={answer} />
      <CoverageHistory secured={secured} />
    </>
  )
}
