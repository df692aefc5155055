import { Divider, Dropdown } from '@digdir/designsystemet-react'
import { BookmarkIcon, ChevronDownIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { View, ViewContent, ViewSubject } from '../../geodata/model/view.ts'
import { isProblem, sayFailure } from '../api/failure.ts'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { useWords } from '../words/words.ts'
import { ViewDialog } from './ViewDialog.tsx'
import { ViewItems } from './ViewItems.tsx'
import styles from './Views.module.css'
import { sameChoice, useViewStep, useViews, type ViewStep } from './views.ts'
import { viewWords } from './viewWords.ts'

interface Props {
  subject: ViewSubject
  /** The view that the address says is open. */
  openId: string | undefined
  /** What is shown now. */
  choice: ViewContent['choice']
  /** Shows what a view holds; gives back what of it is there no more. */
  onOpen: (view: View) => readonly string[]
  /** The view is the one that is open now, or none is; what is shown stays. */
  onMark: (id: string | undefined) => void
}

/** The saved views of a list: opening one, and what can be done with the one that is open. */
export function ViewsMenu({ subject, openId, choice, onOpen, onMark }: Props) {
  const words = useWords(viewWords)
  const shared = useWords()
  const mayWrite = useMay()('views:write')
  const views = useViews(subject).data?.items ?? []
  const step = useViewStep(subject)
  const [isOpen, setIsOpen] = useState(false)
  const [dialog, setDialog] = useState<'new' | 'rename' | null>(null)
  const current = views.find(({ id }) => id === openId)
  const isChanged = current !== undefined && !sameChoice(current.choice, choice)

  const run = (what: ViewStep, said: string, then?: () => void) =>
    step.mutate(what, {
      onSuccess: () => {
        notify({
          text: said,
          ...(what.do === 'remove' && {
            action: { label: shared.undo, run: () => bringBack(what.view) },
          }),
        })
        then?.()
      },
      onError: (error) => {
        const isConflict = isProblem(error, 'conflict') && 'view' in what
        notify({ text: isConflict ? words.conflict(what.view.name) : sayFailure(error) })
      },
    })
  const bringBack = (view: View) => run({ do: 'restore', view }, words.restored(view.name))
  const change = (view: View, changes: Partial<ViewContent>, said: string) => {
    const { name, shared: isShared, choice: stored } = view
    run({ do: 'change', view, content: { name, shared: isShared, choice: stored, ...changes } }, said)
  }
  const open = (view: View) => {
    setIsOpen(false)
    const dropped = onOpen(view)
    if (dropped.length > 0) notify({ text: words.dropped(view.name, dropped.join(', ')) })
  }
  const choose = (act: () => void) => () => {
    setIsOpen(false)
    act()
  }
  return (
    <>
      <Dropdown.TriggerContext>
        <Dropdown.Trigger variant="secondary" onClick={() => setIsOpen(!isOpen)}>
          <BookmarkIcon aria-hidden />
          {current ? (isChanged ? words.changed(current.name) : words.open(current.name)) : words.views}
          <ChevronDownIcon aria-hidden />
        </Dropdown.Trigger>
        <Dropdown open={isOpen} onClose={() => setIsOpen(false)} className={styles.menu}>
          {views.length === 0 && <p className={styles.none}>{words.none}</p>}
          <ViewItems
            heading={words.own}
            views={views.filter((view) => view.mine && !view.shared)}
            currentId={openId}
            onOpen={open}
          />
          <ViewItems
            heading={words.shared}
            views={views.filter((view) => view.shared)}
            currentId={openId}
            onOpen={open}
          />
          {mayWrite && (
            <>
              {current && <Divider />}
              {current && <Dropdown.Heading>{words.thisView}</Dropdown.Heading>}
              <Dropdown.List>
                {current && isChanged && <Act onClick={choose(() => open(current))}>{words.back}</Act>}
                {current?.mayChange && (
                  <>
                    {isChanged && (
                      <Act onClick={choose(() => change(current, { choice }, words.updated(current.name)))}>
                        {words.update}
                      </Act>
                    )}
                    <Act onClick={choose(() => setDialog('rename'))}>{words.rename}</Act>
                    <Act
                      onClick={choose(() =>
                        change(
                          current,
                          { shared: !current.shared },
                          current.shared ? words.notShared(current.name) : words.isShared(current.name),
                        ),
                      )}
                    >
                      {current.shared ? words.unshare : words.share}
                    </Act>
                    <Act
                      onClick={choose(() =>
                        run({ do: 'remove', view: current }, words.removed(current.name), () =>
                          onMark(undefined),
                        ),
                      )}
                    >
                      {words.remove}
                    </Act>
                  </>
                )}
              </Dropdown.List>
              <Divider />
              <Dropdown.List>
                <Act onClick={choose(() => setDialog('new'))}>{words.saveNew}</Act>
              </Dropdown.List>
            </>
          )}
        </Dropdown>
      </Dropdown.TriggerContext>
      {dialog && (
        <ViewDialog
          subject={subject}
          view={dialog === 'rename' ? current : undefined}
          choice={choice}
          onSaved={(saved) => {
            notify({ text: words.saved(saved.name) })
            onMark(saved.id)
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  )
}

function Act({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Dropdown.Item>
      <Dropdown.Button onClick={onClick}>{children}</Dropdown.Button>
    </Dropdown.Item>
  )
}
