import {
  ClipboardCheckmarkIcon,
  FolderIcon,
  HikingTrailSignIcon,
  InboxDownIcon,
  LocationPinIcon,
  ShieldIcon,
  TasklistIcon,
} from '@navikt/aksel-icons'
import type { ComponentType, SVGProps } from 'react'
import type { Right } from '../../geodata/model/access.ts'

export interface Destination {
  to: '/kart' | '/sikring' | '/skilt' | '/handlingsplan' | '/prosjekter' | '/oppgaver' | '/avklaringer'
  label: 'map' | 'securing' | 'signs' | 'plan' | 'projects' | 'tasks' | 'clarifications'
  right: Right
  Icon: ComponentType<SVGProps<SVGSVGElement>>
  /** Within reach of a thumb on a phone; the others are in a menu there. */
  onPhone: boolean
}

/** The header's destinations, named after the work. One that a role may not open is left out. */
export const destinations: readonly Destination[] = [
  { to: '/kart', label: 'map', right: 'register:read', Icon: LocationPinIcon, onPhone: true },
  { to: '/sikring', label: 'securing', right: 'securing:read', Icon: ShieldIcon, onPhone: false },
  { to: '/skilt', label: 'signs', right: 'signs:read', Icon: HikingTrailSignIcon, onPhone: true },
  { to: '/prosjekter', label: 'projects', right: 'projects:read', Icon: FolderIcon, onPhone: false },
  { to: '/handlingsplan', label: 'plan', right: 'plan:read', Icon: ClipboardCheckmarkIcon, onPhone: false },
  { to: '/oppgaver', label: 'tasks', right: 'checks:read', Icon: InboxDownIcon, onPhone: true },
  {
    to: '/avklaringer',
    label: 'clarifications',
    right: 'clarification-queue:read',
    Icon: TasklistIcon,
    onPhone: true,
  },
]
