import { Checkbox, Field, Fieldset, Label, Radio, Select } from '@digdir/designsystemet-react'
import type { ImportMapping } from '../../geodata/imports/mapping.ts'
import { type ImportTarget, importTargets } from '../../geodata/model/imports.ts'
import { isContextTarget, targetName } from '../checks/targetNames.ts'
import { formatNumber } from '../words/format.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/words.ts'
import type { FileAbout, FileSummary } from './fileProtocol.ts'
import styles from './Imports.module.css'
import { importWords } from './importWords.ts'
import type { FileImportControls } from './useFileImport.ts'

interface Props {
  file: FileSummary
  mapping: ImportMapping
  about: FileAbout
  controls: FileImportControls
}

/** What the records become: chosen among what the format knows they are, or told by the person. */
export function TargetChoice({ file, mapping, about, controls }: Props) {
  const words = useWords(importWords)
  const language = useLanguage()
  const layers = mapping.targets.filter(isContextTarget)
  return (
    <>
      {file.targets.length > 0 ? (
        <KnownTargets file={file} mapping={mapping} controls={controls} />
      ) : (
        <Field>
          <Label>{words.target}</Label>
          <Select
            value={mapping.targets[0] ?? ''}
            onChange={(event) => controls.chooseTarget(event.target.value as ImportTarget)}
          >
            {importTargets.map((target) => (
              <Select.Option key={target} value={target}>
                {targetName(target, language)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {layers.map((layer) => (
        <p key={layer}>{words.layerReplaced(targetName(layer, language))}</p>
      ))}
      {layers.length > 0 && file.covers === null && <Coverage about={about} controls={controls} />}
    </>
  )
}

function KnownTargets({ file, mapping, controls }: Omit<Props, 'about'>) {
  const words = useWords(importWords)
  const language = useLanguage()
  const toggle = (target: ImportTarget, isWanted: boolean) => {
    const targets = file.targets
      .map((known) => known.target)
      .filter((known) => (known === target ? isWanted : mapping.targets.includes(known)))
    controls.change({ mapping: { ...mapping, targets } })
  }
  return (
    <Fieldset>
      <Fieldset.Legend>{words.targets}</Fieldset.Legend>
      <div className={styles.choices}>
        {file.targets.map(({ target, count }) => (
          <Checkbox
            key={target}
            value={target}
            label={words.targetCount(targetName(target, language), formatNumber(count, language))}
            checked={mapping.targets.includes(target)}
            onChange={(event) => toggle(target, event.target.checked)}
          />
        ))}
      </div>
    </Fieldset>
  )
}

/** Whether an absence in the file means anything: only the one who made the extract knows. */
function Coverage({ about, controls }: Pick<Props, 'about' | 'controls'>) {
  const words = useWords(importWords)
  const choices = [
    [false, words.coversUnknown],
    [true, words.coversExtent],
  ] as const
  return (
    <Fieldset>
      <Fieldset.Legend>{words.covers}</Fieldset.Legend>
      {choices.map(([coversItsExtent, label]) => (
        <Radio
          key={label}
          name="coverage"
          value={String(coversItsExtent)}
          label={label}
          checked={about.coversItsExtent === coversItsExtent}
          onChange={() => controls.change({ about: { ...about, coversItsExtent } })}
        />
      ))}
    </Fieldset>
  )
}
