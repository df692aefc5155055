import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { targetFields } from '../../geodata/imports/targetFields.ts'
import page from '../app/Page.module.css'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import { ColumnMapping } from './ColumnMapping.tsx'
import { FileFacts } from './FileFacts.tsx'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'
import { missingFields } from './missingFields.ts'
import { TargetChoice } from './TargetChoice.tsx'
import type { FileImport, FileImportControls } from './useFileImport.ts'

type Mapping = Extract<FileImport, { step: 'mapping' }>

/** What the file is, what its records become, and which column fills which attribute. */
export function MappingStep({ state, controls }: { state: Mapping; controls: FileImportControls }) {
  const words = useWords(importWords)
  const language = useLanguage()
  const { file, mapping, about, failure } = state
  const target = mapping.targets[0]
  const hasColumns = file.columns.length > 0 && target !== undefined
  const missing = hasColumns ? missingFields(targetFields(target), mapping) : []
  const names = missing.map(({ label }) => label[language]).join(', ')
  return (
    <>
      <FileFacts
        file={file}
        about={about}
        onAbout={(next) => controls.change({ about: next })}
        onCrs={controls.readAs}
      />
      <section className={styles.section}>
        <Heading level={2} data-size="sm">
          {words.mapping}
        </Heading>
        <TargetChoice file={file} mapping={mapping} about={about} controls={controls} />
        {hasColumns && (
          <ColumnMapping
            key={target}
            file={file}
            target={target}
            mapping={mapping}
            onChange={(next) => controls.change({ mapping: next })}
          />
        )}
      </section>
      {failure && (
        <Alert data-color="danger" role="alert">
          {failure}
        </Alert>
      )}
      {names && <p className={styles.quiet}>{words.missingRequired(names)}</p>}
      {mapping.targets.length === 0 && <p className={styles.quiet}>{words.nothingChosen}</p>}
      <div className={page.actions}>
        <Button disabled={missing.length > 0 || mapping.targets.length === 0} onClick={controls.begin}>
          {words.preview}
        </Button>
        <Button variant="secondary" onClick={controls.reset}>
          {words.chooseAnother}
        </Button>
      </div>
    </>
  )
}
