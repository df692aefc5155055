import { Table } from '@digdir/designsystemet-react'
import { findSource } from '../../../geodata/checklists/sources.ts'
import type { Check, Threshold } from '../../../geodata/model/check.ts'
import { contextLayerCodes } from '../../../geodata/model/contextLayer.ts'
import { isProximityTarget, targetName } from '../../checks/targetNames.ts'
import { Scrollable } from '../../components/Scrollable.tsx'
import { formatDate, formatLength, formatNumber } from '../../words/format.ts'
import { useLanguage } from '../../words/language.ts'
import { useText, useWords } from '../../words/words.ts'
import styles from './Print.module.css'
import { printWords } from './printWords.ts'

/** What the check stood on: layers with source and date, the layers it lacked, and the limits. */
export function PrintBasis({ check }: { check: Check }) {
  const words = useWords(printWords)
  const text = useText()
  const language = useLanguage()
  const missing = contextLayerCodes.filter((code) => !check.layers.some(({ layer }) => layer === code))
  const nameOf = (layer: string) => (isProximityTarget(layer) ? targetName(layer, language) : layer)
  return (
    <>
      <section>
        <h2>{words.layers}</h2>
        {check.layers.length > 0 && (
          <Scrollable label={words.layers}>
            <Table data-size="sm" className={styles.table}>
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell>{words.layer}</Table.HeaderCell>
                  <Table.HeaderCell>{words.source}</Table.HeaderCell>
                  <Table.HeaderCell>{words.date}</Table.HeaderCell>
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {check.layers.map(({ layer, sourceName, date }) => (
                  <Table.Row key={layer}>
                    <Table.Cell>{nameOf(layer)}</Table.Cell>
                    <Table.Cell>{sourceName}</Table.Cell>
                    <Table.Cell>{formatDate(date, language)}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </Scrollable>
        )}
        {missing.length > 0 && <p>{words.layersMissing(missing.map(nameOf).join(', '))}</p>}
      </section>
      <section>
        <h2>{words.thresholds}</h2>
        <Scrollable label={words.thresholds}>
          <Table data-size="sm" className={styles.table}>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{words.threshold}</Table.HeaderCell>
                <Table.HeaderCell>{words.value}</Table.HeaderCell>
                <Table.HeaderCell>{words.source}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {check.thresholds.map((threshold) => (
                <Table.Row key={threshold.code}>
                  <Table.Cell>{text(threshold.label)}</Table.Cell>
                  <Table.Cell>
                    {threshold.unit === 'm'
                      ? formatLength(threshold.value, language)
                      : formatNumber(threshold.value, language)}
                  </Table.Cell>
                  <Table.Cell>
                    <ThresholdSource threshold={threshold} />
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Scrollable>
      </section>
    </>
  )
}

function ThresholdSource({ threshold }: { threshold: Threshold }) {
  const text = useText()
  const source = findSource(threshold.source)
  return source ? text(source.title) : threshold.source
}
