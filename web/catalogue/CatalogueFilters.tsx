import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { coverRoles, evidenceGrades, safeguardCategories } from '../../geodata/catalogue/safeguardEntry.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Catalogue.module.css'
import { type CatalogueSearch, readCatalogueSearch } from './catalogueSearch.ts'
import { catalogueWords } from './catalogueWords.ts'

/** What the catalogue is narrowed to; every choice is in the address bar. */
export function CatalogueFilters({
  search,
  onChange,
}: {
  search: CatalogueSearch
  onChange: (changes: CatalogueSearch) => void
}) {
  const words = useWords(catalogueWords)
  const text = useText()
  const choose = (name: 'category' | 'evidence' | 'covers') => (event: { target: { value: string } }) =>
    onChange({ [name]: readCatalogueSearch({ [name]: event.target.value })[name] })
  return (
    <search className={styles.filters} aria-label={words.filters}>
      <Textfield
        type="search"
        className={styles.searchField}
        label={words.search}
        description={words.searchHelp}
        autoComplete="off"
        value={search.q ?? ''}
        onChange={(event) => onChange({ q: event.target.value || undefined })}
      />
      <Field>
        <Label>{words.category}</Label>
        <Select value={search.category ?? ''} onChange={choose('category')}>
          <Select.Option value="">{words.allCategories}</Select.Option>
          {safeguardCategories.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {text(safeguardCategories.labels[code])}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{words.evidence}</Label>
        <Select value={search.evidence ?? ''} onChange={choose('evidence')}>
          <Select.Option value="">{words.allGrades}</Select.Option>
          {evidenceGrades.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {code}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{words.covers}</Label>
        <Select value={search.covers ?? ''} onChange={choose('covers')}>
          <Select.Option value="">{words.allRoles}</Select.Option>
          {coverRoles.map((role) => (
            <Select.Option key={role} value={role}>
              {words.shortRoles[role]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {Object.values(search).some(Boolean) && (
        <Button
          variant="tertiary"
          onClick={() =>
            onChange({ q: undefined, category: undefined, evidence: undefined, covers: undefined })
          }
        >
          {words.clear}
        </Button>
      )}
    </search>
  )
}
