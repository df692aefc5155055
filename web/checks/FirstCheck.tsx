import { Paragraph } from '@digdir/designsystemet-react'
import type { ThingOf } from '../api/things.ts'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { useWords } from '../words/words.ts'
import { checkWords } from './checkWords.ts'
import { RunCheckButton } from './RunCheckButton.tsx'

/** Before the first run: what the check does, and the button. */
export function FirstCheck({ project }: { project: ThingOf<'projects'> }) {
  const words = useWords(checkWords)
  const mayRun = useMay()('checks:run')
  return (
    <div className={page.narrow}>
      <Paragraph data-size="lg">{mayRun ? words.notRunYet : words.notRunYetReading}</Paragraph>
      {mayRun && <RunCheckButton projectId={project.id} label={words.run} />}
    </div>
  )
}
