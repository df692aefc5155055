import type { SecuringAnswer } from '../../geodata/model/securingAnswer.ts'
import { CoverageHistory } from './CoverageHistory.tsx'
import { EdgeList } from './EdgeList.tsx'
import { GapList } from './GapList.tsx'
import { ParapetList } from './ParapetList.tsx'
import { SafeguardsHere } from './SafeguardsHere.tsx'
import type { Secured } from './securing.ts'
import type { SecuringSearch } from './securingSearch.ts'

/** All that is registered of a thing's securing, in the order of the work: first the edges, then what is open, then what stands there. */
export function ReadingColumn({
  secured,
  answer,
  onOpen,
}: {
  secured: Secured
  answer: SecuringAnswer
  onOpen: (search: SecuringSearch) => void
}) {
  const edges = <EdgeList answer={answer} onOpen={() => onOpen({ mode: 'survey' })} />
  return (
    <>
      {!answer.survey && edges}
      <GapList answer={answer} onFill={(gap) => onOpen({ mode: 'extent', gap })} />
      <SafeguardsHere answer={answer} onOpen={(id) => onOpen({ mode: 'extent', id })} />
      {answer.survey && edges}
      <ParapetList answer={answer} />
      <CoverageHistory secured={secured} />
    </>
  )
}
