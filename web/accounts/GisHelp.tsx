import { Heading } from '@digdir/designsystemet-react'
import { Fragment } from 'react'
import { tokenScopes } from '../../geodata/model/access.ts'
import { collectionCodes } from '../../geodata/model/collections.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Accounts.module.css'
import { ownAccountWords } from './ownAccountWords.ts'

/** How to see the register in QGIS, in three steps. */
export function GisHelp() {
  const words = useWords(ownAccountWords)
  const text = useText()
  return (
    <>
      <Heading level={3} data-size="xs">
        {words.gis}
      </Heading>
      <ol className={styles.steps}>
        <li>{words.gisToken(text(tokenScopes.labels.ogc))}</li>
        <li>{words.gisConnect}</li>
        <li>
          {words.gisAddress} <code>bridges</code> {words.gisOthers}{' '}
          {collectionCodes
            .filter((code) => code !== 'bridges')
            .map((code, index) => (
              <Fragment key={code}>
                {index > 0 && ', '}
                <code>{code}</code>
              </Fragment>
            ))}
          .
        </li>
      </ol>
      <code className={styles.address}>{`${window.location.origin}/tiles/bridges/{z}/{x}/{y}.mvt`}</code>
    </>
  )
}
