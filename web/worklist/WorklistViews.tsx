import { useNavigate } from '@tanstack/react-router'
import { ViewsMenu } from '../views/ViewsMenu.tsx'
import { choiceToSave, openSaved, type WorklistSearch } from './worklistSearch.ts'

/** The saved views of the working list. */
export function WorklistViews({ search }: { search: WorklistSearch }) {
  const navigate = useNavigate({ from: '/sikring' })
  return (
    <ViewsMenu
      subject="worklist"
      openId={search.view}
      choice={choiceToSave(search)}
      onOpen={({ id, choice }) => {
        const opened = openSaved(choice)
        void navigate({ search: { ...opened.search, view: id }, resetScroll: false })
        return opened.dropped
      }}
      onMark={(id) =>
        void navigate({ search: (before) => ({ ...before, view: id }), replace: true, resetScroll: false })
      }
    />
  )
}
