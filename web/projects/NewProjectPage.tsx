import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { useWords } from '../words/words.ts'
import { formWords } from './formWords.ts'
import { ProjectEditor } from './ProjectEditor.tsx'
import frame from './ProjectFrame.module.css'

/** Step 1 of a new project. */
export function NewProjectPage() {
  const words = useWords(formWords)
  const navigate = useNavigate()
  const mayWrite = useMay()('projects:write')
  usePageTitle(words.newTitle)
  if (!mayWrite) return <NotYourRole title={words.newTitle} />
  return (
    <div className={`${page.page} ${frame.wide}`}>
      <ProjectEditor
        project={null}
        onSaved={({ id }) => void navigate({ to: '/prosjekter/$id', params: { id } })}
        onCancel={() => void navigate({ to: '/prosjekter' })}
      >
        <Heading level={1} data-size="lg">
          {words.newTitle}
        </Heading>
        <Paragraph>{words.newHelp}</Paragraph>
      </ProjectEditor>
    </div>
  )
}
