import type { Point } from '../../geodata/checklists/checklist.ts'
import { explainTrace } from '../../geodata/checks/explain.ts'
import type { Finding } from '../../geodata/model/check.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import { Disclosures } from './Disclosure.tsx'
import { PointSources } from './PointSources.tsx'
import { Provisions } from './Provisions.tsx'
import { Suggestions } from './Suggestions.tsx'

/** Why a point is asked, how to answer, what it rests on, and what could be done: one click away, never in the way. */
export function PointDisclosures({ point, finding }: { point: Point; finding: Finding }) {
  const words = useWords(checkWords)
  const text = useText()
  const { help, provisions = [], suggestedSafeguards } = point
  const items = [
    { question: words.why, answer: <Why point={point} finding={finding} /> },
    ...(help ? [{ question: words.help, answer: <p>{text(help)}</p> }] : []),
    { question: words.source, answer: <PointSources point={point} /> },
  ]
  if (suggestedSafeguards.length > 0) {
    items.push({
      question: `${words.suggestions} (${suggestedSafeguards.length})`,
      answer: <Suggestions codes={suggestedSafeguards} />,
    })
  }
  if (provisions.length > 0)
    items.push({ question: words.provisions, answer: <Provisions provisions={provisions} /> })
  return <Disclosures items={items} />
}

function Why({ point, finding }: { point: Point; finding: Finding }) {
  const words = useWords(checkWords)
  const text = useText()
  const language = useLanguage()
  return (
    <>
      <p>{text(point.why)}.</p>
      <dl>
        <dt>{words.appliesTo}</dt>
        <dd>{text(point.appliesText)}</dd>
        <dt>{words.phase}</dt>
        <dd>{text(point.phase)}</dd>
        <dt>{words.trace}</dt>
        <dd>
          <ul>
            {explainTrace(finding.trace, language).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </dd>
      </dl>
    </>
  )
}
