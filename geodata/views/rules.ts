import type { Role } from '../model/access.ts'
import { type Text, text } from '../model/language.ts'
import { mostOwnViews, type ViewContent } from '../model/view.ts'

/** A view as far as the rules ask. */
interface OwnedView {
  accountId: string
  shared: boolean
}
interface Viewer {
  accountId: string
  roles: readonly Role[]
}

/** One's own and the shared ones. */
export function maySee(view: OwnedView, viewer: Viewer): boolean {
  return view.shared || view.accountId === viewer.accountId
}

/** The owner; of a shared one the coordinator too, so that what nobody looks after can be tidied. */
export function mayChange(view: OwnedView, viewer: Viewer): boolean {
  return view.accountId === viewer.accountId || (view.shared && viewer.roles.includes('coordinator'))
}

export interface ViewRefusal {
  field: string
  code: string
  message: Text
}

/** Why the view cannot be stored among the owner's others of the same list; null when it can. */
export function refuseView(
  { name }: Pick<ViewContent, 'name'>,
  others: readonly Pick<ViewContent, 'name'>[],
): ViewRefusal | null {
  const same = (a: string, b: string) => a.toLocaleLowerCase('nb') === b.toLocaleLowerCase('nb')
  if (others.some((other) => same(other.name, name)))
    return {
      field: 'name',
      code: 'name-taken',
      message: text(
        'Det finnes alt en visning med dette navnet. Velg et annet, eller oppdater den som finnes.',
        'There is a view with this name already. Choose another, or update the one there is.',
      ),
    }
  if (others.length >= mostOwnViews)
    return {
      field: 'name',
      code: 'too-many',
      message: text(
        `Du kan ha ${mostOwnViews} visninger. Slett en du ikke bruker.`,
        `You can have ${mostOwnViews} views. Delete one you do not use.`,
      ),
    }
  return null
}
