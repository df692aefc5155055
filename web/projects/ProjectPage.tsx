import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { queryKeys } from '../api/queryKeys.ts'
import type { ThingOf } from '../api/things.ts'
import { useMay } from '../app/session.ts'
import { historyWords } from '../history/historyWords.ts'
import { ThingHistory } from '../history/ThingHistory.tsx'
import { useWords } from '../words/words.ts'
import { ProjectEditor } from './ProjectEditor.tsx'
import { ProjectFrame } from './ProjectFrame.tsx'
import { ProjectReading } from './ProjectReading.tsx'
import { ProjectSafeguards } from './ProjectSafeguards.tsx'
import { RemoveProject } from './RemoveProject.tsx'

/** Step 1 of a project that is there: to change for those who plan, to read for others. */
export function ProjectPage() {
  const { id } = useParams({ from: '/signed-in/prosjekter/$id' })
  const mayWrite = useMay()('projects:write')
  return (
    <ProjectFrame id={id} step="facts" wide={mayWrite}>
      {(project) => (mayWrite ? <Editing key={id} read={project} /> : <ProjectReading project={project} />)}
    </ProjectFrame>
  )
}

/** Holds on to the version that was opened: a newer one arriving meanwhile shows as a conflict, never as lost text. */
function Editing({ read }: { read: ThingOf<'projects'> }) {
  const { field } = useSearch({ from: '/signed-in/prosjekter/$id' })
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const may = useMay()
  const mayRemove = may('projects:remove')
  const mayReadHistory = may('history:read')
  const words = useWords(historyWords)
  const [opened, setOpened] = useState({ project: read, times: 0 })
  const open = (project: ThingOf<'projects'>) => setOpened(({ times }) => ({ project, times: times + 1 }))
  return (
    <>
      <ProjectEditor
        key={opened.times}
        project={opened.project}
        field={field}
        onSaved={open}
        onCancel={() => {
          void queryClient.invalidateQueries({ queryKey: queryKeys.thing('projects', read.id) })
          void navigate({ to: '/prosjekter' })
        }}
      />
      <ProjectSafeguards projectId={read.id} />
      {mayReadHistory && (
        <ThingHistory collection="projects" thing={read} warning={words.unsavedGoes} onReverted={open} />
      )}
      {mayRemove && <RemoveProject project={opened.project} />}
    </>
  )
}
