import { Tag } from '@digdir/designsystemet-react'
import { type SiteState, siteStates } from '../../geodata/sites/site.ts'
import { useText } from '../words/words.ts'

/** A site that is due or closed says so; one in force needs no mark. */
export function SiteStateTag({ state }: { state: SiteState }) {
  const text = useText()
  if (state === 'open') return null
  return (
    <Tag data-size="sm" data-color={state === 'due' ? 'warning' : 'neutral'}>
      {text(siteStates.labels[state])}
    </Tag>
  )
}
