import { readings } from '../../geodata/checklists/source.ts'
import { findSource } from '../../geodata/checklists/sources.ts'
import { useText } from '../words/words.ts'

/** Sources by code, with how well each has been read where that is less than whole. */
export function SourceList({ codes }: { codes: readonly string[] }) {
  const text = useText()
  return (
    <ul>
      {codes.map((code) => {
        const source = findSource(code)
        if (!source) return <li key={code}>{code}</li>
        const title = source.year ? `${text(source.title)} (${source.year})` : text(source.title)
        return (
          <li key={code}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            {source.reading !== 'read' && `. ${text(readings.labels[source.reading])}.`}
          </li>
        )
      })}
    </ul>
  )
}
