import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Actor } from '../../geodata/model/actionPlan.ts'
import type { Helpline } from '../../geodata/model/helpline.ts'
import { sayFailure } from '../api/failure.ts'
import { NotYourRole } from '../app/NotYourRole.tsx'
import page from '../app/Page.module.css'
import { useMay } from '../app/session.ts'
import { notify } from '../components/announcements.ts'
import { usePageTitle } from '../components/usePageTitle.ts'
import { actorContentOf, useActors, useSaveActor } from '../plan/actors/actors.ts'
import { SignTabs } from '../signs/SignTabs.tsx'
import { useWords } from '../words/words.ts'
import { HelplineForm } from './HelplineForm.tsx'
import type { HelplineDraft } from './helplineDraft.ts'
import { helplineWords } from './helplineWords.ts'

/** A new service; of an actor of the action plan where the address names one, with what is known of it filled in. */
export function NewHelplinePage() {
  const words = useWords(helplineWords)
  const shared = useWords()
  const mayWrite = useMay()('helplines:write')
  const { actor: actorId } = useSearch({ from: '/signed-in/skilt/tjenester/ny' })
  const actors = useActors(actorId !== undefined)
  usePageTitle(words.newTitle)
  if (!mayWrite) return <NotYourRole title={words.newTitle} />
  const actor = actors.data?.find(({ id }) => id === actorId) ?? null
  return (
    <div className={page.page}>
      <SignTabs />
      <Heading level={1} data-size="lg">
        {words.newTitle}
      </Heading>
      {actors.isError && <Alert data-color="danger">{sayFailure(actors.error)}</Alert>}
      {actorId !== undefined && actors.isPending ? (
        <Spinner aria-label={shared.loading} />
      ) : (
        <NewHelpline actor={actor} />
      )}
    </div>
  )
}

function NewHelpline({ actor }: { actor: Actor | null }) {
  const words = useWords(helplineWords)
  const navigate = useNavigate()
  const mayLink = useMay()('plan:write')
  const link = useSaveActor()
  const open = (id: string) => void navigate({ to: '/skilt/tjenester/$id', params: { id } })
  const linkTo = (service: Helpline, seen: Actor) => {
    const content = actorContentOf(seen)
    link.mutate(
      { content: { ...content, helplineIds: [...content.helplineIds, service.id] }, seen },
      {
        onError: () => notify({ text: words.notLinked(service.name, seen.name) }),
        onSettled: () => open(service.id),
      },
    )
  }
  return (
    <>
      {actor && <Paragraph className={page.narrow}>{words.ofActor(actor.name)}</Paragraph>}
      <HelplineForm
        service={null}
        known={actor ? knownOf(actor) : {}}
        onSaved={(service) => (actor && mayLink ? linkTo(service, actor) : open(service.id))}
        onCancel={() => void navigate({ to: actor ? '/handlingsplan/aktorer' : '/skilt/tjenester' })}
      />
    </>
  )
}

/** What stands of an actor, as far as a service holds it. */
function knownOf({ name, telephone, website }: Actor): Partial<HelplineDraft> {
  return {
    name: name.slice(0, 80),
    number: telephone,
    website: website?.startsWith('https://') ? website : '',
  }
}
