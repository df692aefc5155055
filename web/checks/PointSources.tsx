import type { Point } from '../../geodata/checklists/checklist.ts'
import { formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import { SourceList } from './SourceList.tsx'

/** The law and the sources a point rests on; when somebody last read a provision, where that is known. */
export function PointSources({ point }: { point: Point }) {
  const words = useWords(checkWords)
  const text = useText()
  const language = useLanguage()
  return (
    <dl>
      {point.legalReferences.length > 0 && (
        <>
          <dt>{words.legalReferences}</dt>
          <dd>
            <ul>
              {point.legalReferences.map(({ title, url, verifiedOn }) => (
                <li key={title.nb}>
                  {url ? (
                    <a href={url} target="_blank" rel="noreferrer">
                      {text(title)}
                    </a>
                  ) : (
                    text(title)
                  )}
                  {verifiedOn && `, ${words.verifiedOn(formatDate(verifiedOn, language))}`}
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
