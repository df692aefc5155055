import { Heading, Table } from '@digdir/designsystemet-react'
import { type ColourName, palette } from '../../geodata/sign-design/colours.ts'
import type { contrastFacts } from '../../geodata/sign-design/designFacts.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import styles from './SignDesign.module.css'
import { signDesignWords } from './signDesignWords.ts'

/** Which colours stand on which, with what whoever prints needs to know of them. */
export function ContrastTable({ contrasts }: { contrasts: ReturnType<typeof contrastFacts> }) {
  const words = useWords(signDesignWords)
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language, 2)
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="xs">
        {words.contrast}
      </Heading>
      <Scrollable label={words.contrast}>
        <Table data-size="sm" className={styles.table}>
          <caption className="ds-sr-only">{words.contrast}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words.onColour}</Table.HeaderCell>
              <Table.HeaderCell className={styles.figure}>{words.strict}</Table.HeaderCell>
              <Table.HeaderCell className={styles.figure}>{words.usual}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {contrasts.map(({ colour, on, michelson, weber }) => (
              <Table.Row key={`${colour} ${on}`}>
                <Table.HeaderCell scope="row">
                  {words.colourOn(words.colours[colour], words.colours[on])}
                </Table.HeaderCell>
                <Table.Cell className={styles.figure}>{number(michelson)}</Table.Cell>
                <Table.Cell className={styles.figure}>{number(weber)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrollable>
      <ul className={styles.colours}>
        {(Object.keys(palette) as ColourName[]).map((name) => (
          <li key={name}>
            <svg aria-hidden="true" width="24" height="24" className={styles.swatch}>
              <rect width="24" height="24" fill={palette[name].hex} />
            </svg>
            <span>
              {words.colours[name]}: {palette[name].hex}, CMYK{' '}
              {palette[name].cmyk.map((share) => Math.round(share * 100)).join(' / ')}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.contrastBasis}</p>
    </section>
  )
}
