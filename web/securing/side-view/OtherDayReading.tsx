import { Heading } from '@digdir/designsystemet-react'
import type { SecuringAnswer } from '../../../geodata/model/securingAnswer.ts'
import { sideViewEdges } from '../../../geodata/securing/sideViewEdges.ts'
import { useWords } from '../../words/words.ts'
import securing from '../Securing.module.css'
import { GapTable } from './GapTable.tsx'
import { sideViewPageWords } from './sideViewPageWords.ts'

/** What was open on another day than today: to be read, since nothing is done about it there. */
export function OtherDayReading({ answer }: { answer: SecuringAnswer }) {
  const words = useWords(sideViewPageWords)
  return (
    <section className={securing.section}>
      <Heading level={2} data-size="xs">
        {words.gaps}
      </Heading>
      <GapTable answer={answer} edges={sideViewEdges(answer).edges} />
    </section>
  )
}
