import { Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { formatNames } from '../../geodata/formats/reader.ts'
import { crsNames } from '../../geodata/geometry/crsNames.ts'
import { type CrsCode, crsCodes } from '../../geodata/geometry/projection.ts'
import { type SourceCode, sourceCodes } from '../../geodata/model/thing.ts'
import { fieldWords } from '../components/fields/fieldWords.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useText, useWords } from '../words/words.ts'
import { FileNotes } from './FileNotes.tsx'
import type { FileAbout, FileSummary } from './fileProtocol.ts'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'

interface Props {
  file: FileSummary
  about: FileAbout
  onAbout: (about: FileAbout) => void
  onCrs: (crs: CrsCode) => void
}

const registers: ReadonlySet<SourceCode> = new Set(['nvdb', 'osm', 'kartverket', 'nve'])

/** What the file is and where it comes from; what the reader assumed may be corrected. */
export function FileFacts({ file, about, onAbout, onCrs }: Props) {
  const words = useWords(importWords)
  const text = useText()
  const language = useLanguage()
  const count = (number: number) => formatNumber(number, language)
  const unplaced = file.unplaced > 0 ? `, ${words.unplaced(count(file.unplaced))}` : ''
  return (
    <section className={styles.section}>
      <Heading level={2} data-size="sm">
        {words.file}
      </Heading>
      <dl className={styles.facts}>
        <dt>{words.fileName}</dt>
        <dd>{file.name}</dd>
        <dt>{words.format}</dt>
        <dd>{text(formatNames[file.format])}</dd>
        <dt>{words.records}</dt>
        <dd>
          {count(file.recordCount)}
          {unplaced}
        </dd>
      </dl>
      <div className={styles.fields}>
        <Field>
          <Label>{words.crs}</Label>
          <Field.Description>{words.crsBasis[file.crsBasis]}</Field.Description>
          <Select value={file.crs} onChange={(event) => onCrs(event.target.value as CrsCode)}>
            {crsCodes.map((code) => (
              <Select.Option key={code} value={code}>
                {`${code}, ${text(crsNames[code])}`}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <SourceFields about={about} onAbout={onAbout} />
      </div>
      <p className={styles.quiet}>{registers.has(about.source) ? words.owned : words.notOwned}</p>
      <FileNotes file={file} />
    </section>
  )
}

function SourceFields({ about, onAbout }: Pick<Props, 'about' | 'onAbout'>) {
  const words = useWords(importWords)
  const sourceWords: Record<SourceCode, string> = useWords(fieldWords).sources
  const change = (changes: Partial<FileAbout>) => onAbout({ ...about, ...changes })
  return (
    <>
      <Field>
        <Label>{words.source}</Label>
        <Select
          value={about.source}
          onChange={(event) => change({ source: event.target.value as SourceCode })}
        >
          {sourceCodes.map((code) => (
            <Select.Option key={code} value={code}>
              {sourceWords[code]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield
        label={words.sourceName}
        value={about.sourceName}
        maxLength={200}
        onChange={(event) => change({ sourceName: event.target.value })}
      />
      <Textfield
        label={words.licence}
        value={about.licence}
        maxLength={300}
        onChange={(event) => change({ licence: event.target.value })}
      />
      <Textfield
        type="date"
        label={words.date}
        value={about.date}
        onChange={(event) => event.target.value && change({ date: event.target.value })}
      />
    </>
  )
}
