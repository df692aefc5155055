import { text } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import type { PermissionCode, PermissionContent } from '../model/signPermission.ts'

/** What is wrong with what became of a permission; none for what can be stored. `today` is the date in Norway. */
export function permissionErrors(
  { state, on, decision }: PermissionContent,
  { code, today }: { code: PermissionCode; today: string },
): NonNullable<Problem['errors']> {
  const errors: NonNullable<Problem['errors']> = []
  if (on > today)
    errors.push({
      field: 'on',
      code: 'in-future',
      message: text('Dagen er ikke kommet ennå.', 'That day has not come yet.'),
    })
  if (state === 'not_needed' && decision === '')
    errors.push({
      field: 'decision',
      code: 'reason-missing',
      message: text('Skriv kort hvorfor den ikke trengs.', 'Write briefly why it is not needed.'),
    })
  if (state === 'refused' && decision === '')
    errors.push({
      field: 'decision',
      code: 'reason-missing',
      message: text('Skriv kort hva avslaget bygger på.', 'Write briefly what the refusal rests on.'),
    })
  if (code === 'traffic_sign_post' && state === 'granted')
    errors.push({
      field: 'state',
      code: 'cannot-be-granted',
      message: text(
        'Det kan ikke gis tillatelse til å henge skiltet på et trafikkskilt.',
        'Nobody can permit the sign to hang on a traffic sign.',
      ),
    })
  return errors
}
