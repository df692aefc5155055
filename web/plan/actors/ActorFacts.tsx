import { Link } from '@tanstack/react-router'
import type { Actor } from '../../../geodata/model/actionPlan.ts'
import { useMay } from '../../app/session.ts'
import { useHelplines } from '../../helplines/helplines.ts'
import { useWords } from '../../words/words.ts'
import styles from './Actors.module.css'
import { actorWords } from './actorWords.ts'

/** How to reach an actor, and the help services it runs; what nobody has written is left out. */
export function ActorFacts({ actor }: { actor: Actor }) {
  const words = useWords(actorWords)
  const { website, telephone, email, contact, helplineIds } = actor
  const facts: [string, React.ReactNode][] = [
    [words.contact, contact],
    [words.telephone, telephone && <a href={`tel:${telephone.replace(/\s/g, '')}`}>{telephone}</a>],
    [words.email, email && <a href={`mailto:${email}`}>{email}</a>],
    [
      words.website,
      website && (
        <a href={website} target="_blank" rel="noreferrer">
          {new URL(website).host.replace(/^www\./, '')}
        </a>
      ),
    ],
    [words.services, helplineIds.length > 0 && <Services ids={helplineIds} />],
  ]
  const known = facts.filter(([, value]) => value)
  if (known.length === 0) return <p className={styles.quiet}>{words.noContact}</p>
  return (
    <dl className={styles.facts}>
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Services({ ids }: { ids: readonly string[] }) {
  const words = useWords(actorWords)
  const mayRead = useMay()('helplines:read')
  const services = useHelplines()
  return (
    <ul className={styles.services}>
      {ids.map((id) => {
        const service = services.data?.find((one) => one.id === id)
        if (!service) return services.isSuccess && <li key={id}>{words.retiredService}</li>
        const said = `${service.name}, ${service.number}`
        return (
          <li key={id}>
            {mayRead ? (
              <Link to="/skilt/tjenester/$id" params={{ id }}>
                {said}
              </Link>
            ) : (
              said
            )}
          </li>
        )
      })}
    </ul>
  )
}
