import { Button, Checkbox, Details, Fieldset } from '@digdir/designsystemet-react'
import { useMay } from '../app/session.ts'
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
  const toggle = (name: string, code: string, isOn: boolean) => {
    const codes = filters[name] ?? []
    onChange(
      formatFilters({ ...filters, [name]: isOn ? [...codes, code] : codes.filter((one) => one !== code) }),
    )
  }
  return (
    <div className={styles.filters}>
      {filterFields(tab, may('securing:read')).map(({ name, meta, options }) => {
        const chosen = filters[name] ?? []
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
