import { Alert, Spinner } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { signStatuses } from '../../geodata/model/sign.ts'
import type { SignFilter } from '../../geodata/signs/signFilter.ts'
import { sayFailure } from '../api/failure.ts'
import { ShowMore } from '../components/ShowMore.tsx'
import { MapHandleProvider } from '../map/MapHandleProvider.tsx'
import { useText, useWords } from '../words/words.ts'
import { SignCard } from './SignCard.tsx'
import { SignPoints } from './SignPoints.tsx'
import styles from './Signs.module.css'
import { useSignPoints, useSignRows } from './signRows.ts'
import { signsWords } from './signsWords.ts'

const cardsAtOnce = 50

/** The signs where they are, with the same signs as cards beside them: pointing at one marks the other. */
export function SignsMap({ filter }: { filter: SignFilter }) {
  const words = useWords(signsWords)
  const shared = useWords()
  const text = useText()
  const [pointedId, setPointedId] = useState<string | null>(null)
  const list = useSignRows(filter, cardsAtOnce)
  const points = useSignPoints(filter)
  const signs = list.data?.pages.flatMap(({ items }) => items) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  const error = list.error ?? points.error
  return (
    <>
      {error && <Alert data-color="danger">{sayFailure(error)}</Alert>}
      {list.isSuccess && (
        <p role="status" className={styles.quiet}>
          {total > 0 ? words.count(total) : words.noneMatch}
        </p>
      )}
      <div className={styles.mapAndCards}>
        <section className={styles.mapSide} aria-label={words.mapLabel}>
          <div className={styles.map}>
            {points.data ? (
              <MapHandleProvider>
                <SignPoints points={points.data} pointedId={pointedId} onPoint={setPointedId} />
              </MapHandleProvider>
            ) : (
              <Spinner aria-label={shared.loading} />
            )}
          </div>
          <p className={styles.quiet}>
            {words.mapLegend}{' '}
            {signStatuses.codes
              .map((code) => `${words.letters[code]} ${text(signStatuses.labels[code]).toLowerCase()}`)
              .join(', ')}
          </p>
        </section>
        <div>
          <ul className={styles.cards}>
            {signs.map((sign) => (
              <li
                key={sign.id}
                data-pointed={sign.id === pointedId || undefined}
                onPointerEnter={() => setPointedId(sign.id)}
                onFocus={() => setPointedId(sign.id)}
              >
                <SignCard sign={sign} />
              </li>
            ))}
          </ul>
          <ShowMore list={list} />
        </div>
      </div>
    </>
  )
}
