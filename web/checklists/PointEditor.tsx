import { Field, Label, Select } from '@digdir/designsystemet-react'
import type { Checklist } from '../../geodata/checklists/checklist.ts'
import { measureKinds } from '../../geodata/model/measurement.ts'
import { useText, useWords } from '../words/words.ts'
import { CodesChoice } from './CodesChoice.tsx'
import { ConditionEditor } from './ConditionEditor.tsx'
import { checklistWords } from './checklistWords.ts'
import styles from './Draft.module.css'
import { controlId, useDraftFields } from './draftContext.ts'
import type { PointForm } from './editionForm.ts'
import { GroundingChoice } from './GroundingChoice.tsx'
import { LegalReferencesEditor } from './LegalReferencesEditor.tsx'
import { ProvisionsEditor } from './ProvisionsEditor.tsx'
import { pointControl } from './placeErrors.ts'
import { pointWords } from './pointWords.ts'
import { SafeguardsChoice } from './SafeguardsChoice.tsx'
import { SourcesEditor } from './SourcesEditor.tsx'
import { TextPair } from './TextPair.tsx'

/** Everything of one of the municipality's own points, in the order it will be read. */
export function PointEditor({
  point,
  groups,
  onChange,
}: {
  point: PointForm
  groups: Checklist['groups']
  onChange: (point: PointForm) => void
}) {
  const words = useWords(pointWords)
  const { parts } = useWords(checklistWords)
  const text = useText()
  const { forget } = useDraftFields()
  const { code } = point
  const set = <K extends keyof PointForm>(part: K, value: PointForm[K]) => {
    forget(pointControl(code, part))
    onChange({ ...point, [part]: value })
  }
  const pair = (
    part: 'question' | 'why' | 'appliesText' | 'groundingText' | 'phase' | 'help',
    help: string,
  ) => (
    <TextPair
      control={pointControl(code, part)}
      label={parts[part]}
      help={help}
      isLong={part !== 'phase' && part !== 'groundingText'}
      value={point[part]}
      onChange={(value) => set(part, value)}
    />
  )
  return (
    <div className={styles.pointForm}>
      {pair('question', words.questionHelp)}
      <Field>
        <Label>{parts.group}</Label>
        <Field.Description>{words.groupHelp}</Field.Description>
        <Select
          id={controlId(pointControl(code, 'group'))}
          value={point.group}
          onChange={({ target }) => set('group', target.value)}
        >
          {groups.map((group) => (
            <Select.Option key={group.code} value={group.code}>
              {text(group.name)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <ConditionEditor
        code={code}
        form={point.appliesWhen}
        onChange={(appliesWhen) => onChange({ ...point, appliesWhen })}
      />
      {pair('appliesText', words.appliesTextHelp)}
      {pair('why', words.whyHelp)}
      <GroundingChoice
        code={code}
        chosen={point.groundings}
        hasReference={point.legalReferences.length > 0}
        onChange={(groundings) => set('groundings', groundings)}
      />
      {pair('groundingText', words.groundingTextHelp)}
      <LegalReferencesEditor
        code={code}
        list={point.legalReferences}
        onChange={(legalReferences) => set('legalReferences', legalReferences)}
      />
      {pair('phase', words.phaseHelp)}
      <SourcesEditor code={code} list={point.sources} onChange={(sources) => set('sources', sources)} />
      {pair('help', words.helpHelp)}
      <SafeguardsChoice
        code={code}
        chosen={point.suggestedSafeguards}
        onChange={(suggestedSafeguards) => set('suggestedSafeguards', suggestedSafeguards)}
      />
      <CodesChoice
        control={pointControl(code, 'measures')}
        legend={parts.measures}
        help={words.measuresHelp}
        list={measureKinds}
        chosen={point.measures}
        onChange={(measures) => set('measures', measures)}
      />
      <ProvisionsEditor
        code={code}
        list={point.provisions}
        onChange={(provisions) => set('provisions', provisions)}
      />
    </div>
  )
}
