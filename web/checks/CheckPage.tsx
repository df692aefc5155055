import { Alert, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useParams, useSearch } from '@tanstack/react-router'
import { sayFailure } from '../api/failure.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { useChecklist } from '../checklists/useChecklist.ts'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { useWords } from '../words/words.ts'
import { CheckHead } from './CheckHead.tsx'
import { CheckView } from './CheckView.tsx'
import { checkWords } from './checkWords.ts'
import { FirstCheck } from './FirstCheck.tsx'
import { useCheck, useChecks } from './useChecks.ts'

/** Step 2 of a project: the newest check, or the earlier one that the address names. */
export function CheckPage() {
  const { id } = useParams({ from: '/signed-in/prosjekter/$id/sjekk' })
  const words = useWords(checkWords)
  const mayRead = useMay()('checks:read')
  return (
    <ProjectFrame id={id} step="check" wide>
      {(project) => (mayRead ? <Checks project={project} /> : <Paragraph>{words.notYours}</Paragraph>)}
    </ProjectFrame>
  )
}

function Checks({ project }: { project: ThingOf<'projects'> }) {
  const shared = useWords()
  const search = useSearch({ from: '/signed-in/prosjekter/$id/sjekk' })
  const checks = useChecks(project.id)
  const newest = checks.data?.items[0]
  const check = useCheck(search.check ?? newest?.id)
  const checklist = useChecklist(check.data?.checklist.version)
  const error = checks.error ?? check.error ?? checklist.error
  if (error) return <Alert data-color="danger">{sayFailure(error)}</Alert>
  if (checks.isSuccess && !newest) return <FirstCheck project={project} />
  if (!check.data || !checks.data || !checklist.data) return <Spinner aria-label={shared.loading} />
  return (
    <>
      <CheckHead check={check.data} checks={checks.data.items} project={project} />
      <CheckView key={check.data.id} check={check.data} checklist={checklist.data} project={project} />
    </>
  )
}
