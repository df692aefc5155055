import { Heading, Table } from '@digdir/designsystemet-react'
import { layerName, thresholdLabel, thresholdText } from '../../geodata/checks/differencesValue.ts'
import { attributeLabel } from '../../geodata/history/attributeLabel.ts'
import type { CheckComparison, Difference } from '../../geodata/model/difference.ts'
import type { Language } from '../../geodata/model/language.ts'
import { fieldsOf } from '../components/fields/fieldInfo.ts'
import { sayValue } from '../components/fields/sayValue.ts'
import { Scrollable } from '../components/Scrollable.tsx'
import { formatArea, formatDate } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { ComparedAreas } from './ComparedAreas.tsx'
import styles from './Staleness.module.css'
import { stalenessWords } from './stalenessWords.ts'

type BasisChange = Exclude<Difference, { about: 'point' }>

/** What the two checks were run on, where it is not the same; the area on a map too. */
export function ComparedBasis({ differences, areas }: CheckComparison) {
  const words = useWords(stalenessWords)
  const shared = useWords()
  const language = useLanguage()
  const changes = differences.filter((one): one is BasisChange => one.about !== 'point')
  const isDrawnAnew = changes.some(({ about }) => about === 'area')
  return (
    <section className={styles.section}>
      <Heading level={3} data-size="xs">
        {words.basis}
      </Heading>
      {changes.length === 0 && <p>{words.basisSame}</p>}
      <div className={styles.basis} data-with-map={isDrawnAnew || undefined}>
        {changes.length > 0 && (
          <Scrollable label={words.basis}>
            <Table data-size="sm">
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell>{words.what}</Table.HeaderCell>
                  <Table.HeaderCell>{words.from}</Table.HeaderCell>
                  <Table.HeaderCell>{words.to}</Table.HeaderCell>
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {changes
                  .map((change) => basisRow(change, words, language, shared.notRegistered))
                  .map(({ what, before, after }) => (
                    <Table.Row key={what}>
                      <Table.HeaderCell>{what}</Table.HeaderCell>
                      <Table.Cell>{before}</Table.Cell>
                      <Table.Cell>{after}</Table.Cell>
                    </Table.Row>
                  ))}
              </Table.Body>
            </Table>
          </Scrollable>
        )}
        {isDrawnAnew && <ComparedAreas {...areas} />}
      </div>
    </section>
  )
}

/** A change as a row of the table. */
function basisRow(
  change: BasisChange,
  words: (typeof stalenessWords)[Language],
  language: Language,
  unknown: string,
): { what: string; before: string; after: string } {
  switch (change.about) {
    case 'area':
      return { what: words.area, ...both(change, (areaM2) => formatArea(areaM2, language)) }
    case 'attribute': {
      const meta = fieldsOf('projects').find(({ name }) => name === change.attribute)?.meta
      const say = (value: unknown) => (meta && sayValue(value, meta, language)) ?? unknown
      return { what: attributeLabel('projects', change.attribute)[language], ...both(change, say) }
    }
    case 'threshold': {
      const say = (value: number) => thresholdText(change.threshold, value, language)
      return { what: words.limit(thresholdLabel(change.threshold, language)), ...both(change, say) }
    }
    case 'layer': {
      const say = (layer: typeof change.before) =>
        layer ? words.layerVersion(layer.version, formatDate(layer.date, language)) : words.noLayer
      return { what: words.layer(layerName(change.layer, language)), ...both(change, say) }
    }
    case 'checklist':
      return { what: words.checklist, before: change.before, after: change.after }
  }
}

function both<Value>({ before, after }: { before: Value; after: Value }, say: (value: Value) => string) {
  return { before: say(before), after: say(after) }
}
