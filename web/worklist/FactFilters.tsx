import { Checkbox, Details, Fieldset } from '@digdir/designsystemet-react'
import { type Fact, factsOf } from '../../geodata/worklist/facts.ts'
import type { Wanted } from '../../geodata/worklist/wanted.ts'
import { useText, useWords } from '../words/words.ts'
import { RangeFields } from './RangeFields.tsx'
import styles from './Worklist.module.css'
import { type Choice, type WorklistSearch, withNarrowing } from './worklistSearch.ts'
import { worklistWords } from './worklistWords.ts'

const anything: Wanted = { codes: [], from: null, to: null, unknown: false }

/** Every fact: its codes as checkboxes or its range in two fields, and what is not registered as a value of its own. */
export function FactFilters({
  choice,
  onChange,
}: {
  choice: Choice
  onChange: (changes: WorklistSearch) => void
}) {
  const text = useText()
  return (
    <div className={`${styles.panel} ${styles.filters}`}>
      {factsOf(choice.collection)
        .filter(({ kind }) => kind !== 'text')
        .map((fact) => {
          const narrowed = choice.narrowed.find((one) => one.fact.code === fact.code)
          return (
            <Details key={fact.code} data-size="sm" defaultOpen={narrowed !== undefined}>
              <Details.Summary>{text(fact.label)}</Details.Summary>
              <Details.Content>
                <FactFilter
                  fact={fact}
                  values={narrowed?.values ?? anything}
                  onChange={(values) => onChange({ filter: withNarrowing(choice, fact, values) })}
                />
              </Details.Content>
            </Details>
          )
        })}
    </div>
  )
}

function FactFilter({
  fact,
  values,
  onChange,
}: {
  fact: Fact
  values: Wanted
  onChange: (values: Wanted) => void
}) {
  const words = useWords(worklistWords)
  const shared = useWords()
  const text = useText()
  const { codes } = values
  const toggle = (code: string, isOn: boolean) =>
    onChange({ ...values, codes: isOn ? [...codes, code] : codes.filter((one) => one !== code) })
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend className="ds-sr-only">{text(fact.label)}</Fieldset.Legend>
      {fact.kind === 'code' ? (
        Object.entries(fact.codes ?? {}).map(([code, label]) => (
          <Checkbox
            key={code}
            label={text(label)}
            value={code}
            checked={codes.includes(code)}
            onChange={(event) => toggle(code, event.target.checked)}
          />
        ))
      ) : (
        <RangeFields fact={fact} values={values} onChange={onChange} />
      )}
      <Checkbox
        label={fact.code === 'safeguards' ? words.none : capital(shared.notRegistered)}
        value="unknown"
        checked={values.unknown}
        onChange={(event) => onChange({ ...values, unknown: event.target.checked })}
      />
    </Fieldset>
  )
}

function capital(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1)
}
