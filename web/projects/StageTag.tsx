import { Tag } from '@digdir/designsystemet-react'
import { type ProjectStage, projectStages } from '../../geodata/model/stage.ts'
import { useText } from '../words/words.ts'

/** Colour follows who must act; the word carries the meaning. */
const colours = {
  not_checked: 'neutral',
  answering: 'neutral',
  in_review: 'info',
  sent_back: 'warning',
  signed: 'success',
  stale: 'warning',
} as const satisfies Record<ProjectStage, string>

export function StageTag({ stage }: { stage: ProjectStage }) {
  const text = useText()
  return (
    <Tag data-size="sm" data-color={colours[stage]}>
      {text(projectStages.labels[stage])}
    </Tag>
  )
}
