import { Button, Checkbox, Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { addDays, dateInNorway } from '../../geodata/model/calendar.ts'
import { signStatuses } from '../../geodata/model/sign.ts'
import type { SignFilter } from '../../geodata/signs/signFilter.ts'
import { useMay } from '../app/session.ts'
import { useText, useWords } from '../words/words.ts'
import styles from './Signs.module.css'
import type { useSignsInUse } from './signRows.ts'
import { chosenStatuses, type SignsSearch, toggleStatus } from './signsSearch.ts'
import { signsWords } from './signsWords.ts'

interface Props {
  filter: SignFilter
  inUse: ReturnType<typeof useSignsInUse>['data']
  onChange: (changes: SignsSearch) => void
}

/** State, message and operator; and for those who work with signs, what is left to do. */
export function SignFilters({ filter, inUse, onChange }: Props) {
  const words = useWords(signsWords)
  const text = useText()
  const mayReadWork = useMay()('sign-work:read')
  const chosen = chosenStatuses(filter)
  const isOne = filter.message === undefined || !filter.message.includes(',')
  return (
    <div className={styles.panel}>
      <Fieldset data-size="sm">
        <Fieldset.Legend>{words.status}</Fieldset.Legend>
        {signStatuses.codes.map((code) => (
          <Checkbox
            key={code}
            value={code}
            label={text(signStatuses.labels[code])}
            checked={chosen.includes(code)}
            onChange={(event) => onChange({ status: toggleStatus(filter, code, event.target.checked) })}
          />
        ))}
      </Fieldset>
      <div className={styles.choices}>
        <Field>
          <Label>{words.message}</Label>
          <Select
            value={isOne ? (filter.message ?? '') : 'several'}
            onChange={(event) => onChange({ message: event.target.value || undefined })}
          >
            <Select.Option value="">{words.all}</Select.Option>
            <Select.Option value="none">{words.withoutMessage}</Select.Option>
            {!isOne && <Select.Option value="several">…</Select.Option>}
            {inUse?.messages.map(([id, name]) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{words.operator}</Label>
          <Select
            value={filter.operator ?? ''}
            onChange={(event) => onChange({ operator: event.target.value || undefined })}
          >
            <Select.Option value="">{words.all}</Select.Option>
            <Select.Option value="none">{words.withoutOperator}</Select.Option>
            {operatorsWith(filter.operator, inUse?.operators ?? []).map((name) => (
              <Select.Option key={name} value={name}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      {mayReadWork && <WorkFilters filter={filter} onChange={onChange} />}
    </div>
  )
}

function WorkFilters({ filter, onChange }: Omit<Props, 'inUse'>) {
  const words = useWords(signsWords)
  const yesterday = addDays(dateInNorway(new Date()), -1)
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{words.left}</Fieldset.Legend>
      <div className={styles.dueChoice}>
        <Textfield
          type="date"
          label={words.due}
          value={filter.due ?? ''}
          onChange={(event) => onChange({ due: event.target.value || undefined })}
        />
        <Button variant="tertiary" onClick={() => onChange({ due: yesterday })}>
          {words.onlyLate}
        </Button>
      </div>
      {(['deviation', 'recall', 'permission'] as const).map((name) => (
        <Checkbox
          key={name}
          value={name}
          label={words[name]}
          checked={filter[name] === 'some'}
          onChange={(event) => onChange({ [name]: event.target.checked ? 'some' : undefined })}
        />
      ))}
    </Fieldset>
  )
}

/** One in the address bar is shown though no sign has it any more. */
function operatorsWith(chosen: string | undefined, known: readonly string[]): readonly string[] {
  return !chosen || chosen === 'none' || known.includes(chosen) ? known : [chosen, ...known]
}
