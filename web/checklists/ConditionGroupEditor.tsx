import { Button, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useId } from 'react'
import { announce } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { ConditionRowEditor } from './ConditionRowEditor.tsx'
import { addNode, changeNode, moveNode, removeNode } from './changeCondition.ts'
import { type ConditionGroup, type GroupMode, newGroup, newRow } from './conditionForm.ts'
import styles from './Draft.module.css'
import { controlId, focusControl, useDraftFields } from './draftContext.ts'
import { OrderButtons } from './OrderButtons.tsx'
import { rowControl } from './placeErrors.ts'
import { pointWords } from './pointWords.ts'

/** Deeper than this nobody follows; what is deeper in a file can still be read and changed. */
const deepestOffered = 3

const modes: readonly GroupMode[] = ['all', 'any', 'none']

interface Props {
  code: string
  group: ConditionGroup
  /** The outermost group: every change is of it. */
  whole: ConditionGroup
  /** What the group is called on its buttons. */
  name: string
  depth: number
  onChange: (whole: ConditionGroup) => void
}

/** Rows and groups that must all hold, or one of them, or none. */
export function ConditionGroupEditor({ code, group, whole, name, depth, onChange }: Props) {
  const words = useWords(pointWords)
  const { errorAt, forget } = useDraftFields()
  const errorId = useId()
  const control = rowControl(code, group.id, 'of')
  const error = errorAt(control)
  const add = (added: ReturnType<typeof newRow> | ConditionGroup) => {
    forget(control)
    onChange(addNode(whole, group.id, added))
    announce(added.kind === 'row' ? words.addedRow : words.addedGroup)
    focusControl(rowControl(code, added.id, added.kind === 'row' ? 'attribute' : 'of'))
  }
  const remove = (id: string) => {
    onChange(removeNode(whole, id))
    focusControl(control)
  }
  return (
    <fieldset className={styles.conditionGroup} aria-label={name}>
      <Select
        id={controlId(control)}
        aria-label={name}
        aria-invalid={Boolean(error)}
        aria-describedby={error ? errorId : undefined}
        value={group.mode}
        onChange={({ target }) =>
          onChange(changeNode(whole, group.id, (node) => ({ ...node, mode: target.value as GroupMode })))
        }
      >
        {modes.map((mode) => (
          <Select.Option key={mode} value={mode}>
            {words.modes[mode]}
          </Select.Option>
        ))}
      </Select>
      {group.members.length === 0 && <p className={styles.quiet}>{words.emptyGroup}</p>}
      <ol className={styles.rows}>
        {group.members.map((member, at) => {
          const memberName = member.kind === 'row' ? words.rowName(at + 1) : words.innerGroup(at + 1)
          const buttons = (
            <OrderButtons
              name={memberName}
              place={at}
              count={group.members.length}
              onMove={(step) => onChange(moveNode(whole, member.id, step))}
              removeLabel={words.removeRow(memberName)}
              onRemove={() => remove(member.id)}
            />
          )
          return (
            <li key={member.id} className={styles.row}>
              {member.kind === 'row' ? (
                <ConditionRowEditor
                  code={code}
                  name={memberName}
                  row={member}
                  onChange={(row) => {
                    forget(rowControl(code, member.id, ''))
                    onChange(changeNode(whole, member.id, (node) => ({ ...node, row }) as typeof node))
                  }}
                />
              ) : (
                <ConditionGroupEditor
                  code={code}
                  group={member}
                  whole={whole}
                  name={memberName}
                  depth={depth + 1}
                  onChange={onChange}
                />
              )}
              {buttons}
            </li>
          )
        })}
      </ol>
      {error && <ValidationMessage id={errorId}>{error}</ValidationMessage>}
      <div className={styles.buttons}>
        <Button variant="secondary" data-size="sm" onClick={() => add(newRow())}>
          <PlusIcon aria-hidden /> {words.addRow}
        </Button>
        {depth < deepestOffered && (
          <Button variant="tertiary" data-size="sm" onClick={() => add(newGroup('any'))}>
            <PlusIcon aria-hidden /> {words.addGroup}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
