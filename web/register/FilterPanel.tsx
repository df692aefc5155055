import { Button, Checkbox, Details, Fieldset } from '@digdir/designsystemet-react'
import type { FieldMeta } from '../../geodata/model/field.ts'
import { safeguardTypes } from '../../geodata/model/safeguard.ts'
import { useMay } from '../app/session.ts'
import { useCatalogue } from '../catalogue/useCatalogue.ts'
import type { Tab } from '../map/mapSearch.ts'
import { useText, useWords } from '../words/words.ts'
import { filterFields, formatFilters, parseFilters } from './filters.ts'
import styles from './Register.module.css'
import { registerWords } from './registerWords.ts'

/** Every attribute with codes or yes and no, as checkboxes; the chosen ones stand in the address bar. */
export function FilterPanel({
  tab,
  filter,
  onChange,
}: {
  tab: Tab
  filter: string | undefined
  onChange: (filter: string | undefined) => void
}) {
  const words = useWords(registerWords)
  const text = useText()
  const may = useMay()
  const filters = parseFilters(filter)
  const ownTypes = (useCatalogue().data?.entries ?? []).flatMap(({ code, name, own }) =>
    own ? [{ code, label: name }] : [],
  )
  const toggle = (name: string, code: string, isOn: boolean) => {
    const codes = filters[name] ?? []
    onChange(
      formatFilters({ ...filters, [name]: isOn ? [...codes, code] : codes.filter((one) => one !== code) }),
    )
  }
  return (
    <div className={styles.filters}>
      {filterFields(tab, may('securing:read')).map(({ name, meta, options: known }) => {
        const chosen = filters[name] ?? []
        const options = isType(meta) ? [...known, ...ownTypes] : known
        return (
          <Details key={name} data-size="sm" defaultOpen={chosen.length > 0}>
            <Details.Summary>
              {text(meta.label)}
              {chosen.length > 0 && ` (${chosen.length})`}
            </Details.Summary>
            <Details.Content>
              <Fieldset data-size="sm">
                <Fieldset.Legend className="ds-sr-only">{text(meta.label)}</Fieldset.Legend>
                {options.map(({ code, label }) => (
                  <Checkbox
                    key={code}
                    label={text(label)}
                    value={code}
                    checked={chosen.includes(code)}
                    onChange={(event) => toggle(name, code, event.target.checked)}
                  />
                ))}
              </Fieldset>
            </Details.Content>
          </Details>
        )
      })}
      {filter && (
        <Button variant="tertiary" data-size="sm" onClick={() => onChange(undefined)}>
          {words.clearFilters}
        </Button>
      )}
    </div>
  )
}

/** The types of safeguards, which the municipality's own come in addition to. */
function isType({ codes }: FieldMeta): boolean {
  return codes === safeguardTypes.labels
}
