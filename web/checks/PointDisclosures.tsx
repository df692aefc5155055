import type { Point } from '../../geodata/checklists/checklist.ts'
import { explainTrace } from '../../geodata/checks/explain.ts'
import type { Finding } from '../../geodata/model/check.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import { Disclosures } from './Disclosure.tsx'
import { SourceList } from './SourceList.tsx'
import { Suggestions } from './Suggestions.tsx'

/** Why a point is asked, what it rests on, and what could be done: one click away, never in the way. */
export function PointDisclosures({ point, finding }: { point: Point; finding: Finding }) {
  const words = useWords(checkWords)
  const items = [
    { question: words.why, answer: <Why point={point} finding={finding} /> },
    { question: words.source, answer: <Sources point={point} /> },
  ]
  if (point.suggestedSafeguards.length > 0) {
    items.push({
      question: `${words.suggestions} (${point.suggestedSafeguards.length})`,
      answer: <Suggestions codes={point.suggestedSafeguards} />,
    })
  }
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

function Sources({ point }: { point: Point }) {
  const words = useWords(checkWords)
  const text = useText()
  return (
    <dl>
      {point.legalReferences.length > 0 && (
        <>
          <dt>{words.legalReferences}</dt>
          <dd>
            <ul>
              {point.legalReferences.map(({ title, url }) => (
                <li key={title.nb}>
                  {url ? (
                    <a href={url} target="_blank" rel="noreferrer">
                      {text(title)}
                    </a>
                  ) : (
                    text(title)
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{words.sources}</dt>
      <dd>
        <SourceList codes={point.sources} />
      </dd>
    </dl>
  )
}
