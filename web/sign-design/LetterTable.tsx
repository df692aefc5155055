import { Heading, Table } from '@digdir/designsystemet-react'
import type { LetterFacts } from '../../geodata/sign-design/designFacts.ts'
import { readingBasis } from '../../geodata/sign-design/reading.ts'
import { partNames } from '../../geodata/sign-design/sayFault.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './SignDesign.module.css'
import { signDesignWords } from './signDesignWords.ts'

/** How large the letters are, and from how far away they are read. */
export function LetterTable({ letters }: { letters: readonly LetterFacts[] }) {
  const words = useWords(signDesignWords)
  const text = useText()
  const language = useLanguage()
  const number = (value: number) => value.toFixed(1).replace('.', language === 'nb' ? ',' : '.')
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.letters}
      </Heading>
      <Scrollable label={words.letters}>
        <Table data-size="sm" className={styles.table}>
          <caption className="ds-sr-only">{words.letters}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.part}</Table.HeaderCell>
              <Table.HeaderCell className={styles.figure}>{words.xHeight}</Table.HeaderCell>
              <Table.HeaderCell className={styles.figure}>{words.capHeight}</Table.HeaderCell>
              <Table.HeaderCell className={styles.figure}>{words.readAt}</Table.HeaderCell>
              <Table.HeaderCell className={styles.figure}>{words.lowVision}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {letters.map(({ part, xHeightMm, capHeightMm, metres, lowVisionMetres }) => (
              <Table.Row key={part}>
                <Table.HeaderCell scope="row">{text(partNames[part])}</Table.HeaderCell>
                <Table.Cell className={styles.figure}>
                  {xHeightMm === null ? '–' : number(xHeightMm)}
                </Table.Cell>
                <Table.Cell className={styles.figure}>{number(capHeightMm)}</Table.Cell>
                <Table.Cell className={styles.figure}>{number(metres)}</Table.Cell>
                <Table.Cell className={styles.figure}>{number(lowVisionMetres)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrollable>
      <p className={styles.quiet}>{text(readingBasis)}</p>
    </section>
  )
}
