import { Button, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useMay } from '../../app/session.ts'
import styles from './Measure.module.css'

/** A part of the page that is read, and written in its place by those who follow up. */
export function EditableSection({
  title,
  edit,
  form,
  children,
}: {
  title: string
  /** What the button says. */
  edit: string
  form: (close: () => void) => ReactNode
  children: ReactNode
}) {
  const mayFollow = useMay()('plan:follow')
  const titleId = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isEditing, setIsEditing] = useState(false)
  const wasEditing = useRef(false)
  // The focus goes back to where the writing began.
  useEffect(() => {
    if (wasEditing.current && !isEditing) button.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing])
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Heading level={2} data-size="xs" id={titleId}>
          {title}
        </Heading>
        {mayFollow && !isEditing && (
          <Button ref={button} variant="tertiary" data-size="sm" onClick={() => setIsEditing(true)}>
            {edit}
          </Button>
        )}
      </div>
      {isEditing ? form(() => setIsEditing(false)) : children}
    </section>
  )
}
