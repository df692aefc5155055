import { Alert, Link as PlainLink, Spinner } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { SignFilter } from '../../geodata/signs/signFilter.ts'
import { sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { BulkBar } from './BulkBar.tsx'
import styles from './Signs.module.css'
import { SignsTable } from './SignsTable.tsx'
import { exportAddress, useSignRows } from './signRows.ts'
import { signsWords } from './signsWords.ts'

const rowsAtOnce = 100

/** The signs as a table by name; some of them chosen can be changed in one go. */
export function SignsList({ filter }: { filter: SignFilter }) {
  const words = useWords(signsWords)
  const shared = useWords()
  const language = useLanguage()
  const mayWrite = useMay()('signs:write')
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set())
  const list = useSignRows(filter, rowsAtOnce)
  const signs = list.data?.pages.flatMap(({ items }) => items) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  // A chosen one that the filter leaves out is not changed unseen.
  const chosen = signs.filter(({ id }) => chosenIds.has(id))
  const choose = (ids: readonly string[], isOn: boolean) => {
    const after = new Set(chosen.map(({ id }) => id))
    for (const id of ids) isOn ? after.add(id) : after.delete(id)
    setChosenIds(after)
  }
  return (
    <>
      {list.isError && <Alert data-color="danger">{sayFailure(list.error)}</Alert>}
      {list.isPending && <Spinner aria-label={shared.loading} />}
      {list.isSuccess && (
        <div className={styles.standing}>
          <p role="status" className={styles.quiet}>
            {total > 0 ? words.count(total) : words.noneMatch}
          </p>
          {total > 0 && (
            <span className={styles.takeAlong}>
              {(['csv', 'geojson'] as const).map((format) => (
                <PlainLink
                  key={format}
                  href={exportAddress(filter, format, language)}
                  download
                  aria-label={format === 'csv' ? words.downloadLong : words.geojsonLong}
                >
                  <DownloadIcon aria-hidden />
                  {format === 'csv' ? words.download : words.geojson}
                </PlainLink>
              ))}
            </span>
          )}
        </div>
      )}
      {mayWrite && chosen.length > 0 && <BulkBar signs={chosen} onClear={() => setChosenIds(new Set())} />}
      {signs.length > 0 && (
        <SignsTable signs={signs} chosen={chosenIds} onChoose={mayWrite ? choose : null} />
      )}
      <ShowMore list={list} />
    </>
  )
}
