import { type Text, text } from '../model/language.ts'
import type { Obstacle } from '../model/review.ts'

/** An obstacle as a sentence that says what to do; the points it is about are shown beside it. */
export function sayObstacle({ code, points = [] }: Obstacle): Text {
  const several = points.length !== 1
  switch (code) {
    case 'not-newest':
      return text(
        'Det er kjørt en nyere sjekk av prosjektet. Gå videre med den.',
        'A newer check of the project has been run. Go on with that one.',
      )
    case 'project-changed':
      return text(
        'Prosjektet er endret etter at sjekken ble kjørt. Kjør sjekken på nytt; svar som fortsatt passer, følger med.',
        'The project has been changed since the check was run. Run the check again; answers that still fit come along.',
      )
    case 'unanswered':
      return several
        ? text(`${points.length} punkter er ikke besvart.`, `${points.length} points are not answered.`)
        : text('Ett punkt er ikke besvart.', 'One point is not answered.')
    case 'reason-missing':
      return several
        ? text(`${points.length} svar mangler begrunnelse.`, `${points.length} answers lack a reason.`)
        : text('Ett svar mangler begrunnelse.', 'One answer lacks a reason.')
    case 'clarify-without-follow-up':
      return several
        ? text(
            `${points.length} punkter må avklares, men har ingen åpen oppfølging. Legg til hva som skal gjøres, eller svar.`,
            `${points.length} points are to be clarified, but have no open follow-up. Add what is to be done, or answer.`,
          )
        : text(
            'Ett punkt må avklares, men har ingen åpen oppfølging. Legg til hva som skal gjøres, eller svar.',
            'One point is to be clarified, but has no open follow-up. Add what is to be done, or answer.',
          )
    case 'clarification-waiting':
      return text(
        'Avklaringen er ikke kommet ennå. Sjekken kan sendes til gjennomgang, men ikke signeres før svaret er her.',
        'The clarification has not come yet. The check can be sent to review, but not signed before the answer is here.',
      )
  }
}
