import type { CoverageOn } from '../../../geodata/model/coverage.ts'
import { announce } from '../../components/announcements.ts'
import { CoverageSymbol } from '../../components/CoverageSymbol.tsx'
import { useDelayed } from '../../components/useDelayed.ts'
import { useLanguage } from '../../words/language.ts'
import { useWords } from '../../words/words.ts'
import { sayCoverage, sayPreview } from '../sayCoverage.ts'
import { editorWords } from './editorWords.ts'

/** Long enough that a number is typed to its end, and that the step before is heard. */
const settledMs = 1500

/** What an edit comes to, shown at once and said aloud when it has settled. `whenDone` is what it will be once the safeguard stands. */
export function PreviewLine({
  before,
  after,
  whenDone,
}: {
  before: CoverageOn
  after: CoverageOn
  whenDone?: CoverageOn
}) {
  const words = useWords(editorWords)
  const language = useLanguage()
  const now = sayPreview(before, after, language)
  const later = whenDone ? sayCoverage(whenDone, language) : null
  const differs = later !== null && later !== sayCoverage(after, language)
  const said = differs ? `${now}. ${words.whenDone(later)}` : now
  useDelayed(said, settledMs, announce)
  return (
    <>
      <p>
        <CoverageSymbol coverage={after.state} /> <strong>{now}</strong>
      </p>
      {differs && (
        <p>
          <CoverageSymbol coverage={whenDone!.state} /> {words.whenDone(later)}
        </p>
      )}
    </>
  )
}
