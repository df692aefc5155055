import { type Text, text } from '../../../geodata/model/language.ts'
import type { RefusalCode } from './solverMessages.ts'

/** Why a plan was not worked out, and what to do. */
export const refusals: Readonly<Record<RefusalCode | 'cancelled', Text>> = {
  'no-ways': text(
    'Det er ingen gangveger i kartdataene her. Tegn dem som mangler, eller be om at laget «Veger og gangveger» importeres for området.',
    'There are no walkways in the map data here. Draw those that are missing, or ask for the layer “Roads and walkways” to be imported for the area.',
  ),
  'no-way-in': text(
    'Ingen gangveg fører fra utsiden og inn til stedet. Kontroller at stedet ligger der det skal, øk avstanden som regnes som ved stedet, eller tegn vegen som mangler.',
    'No walkway leads from outside to the place. Check that the place lies where it should, increase the distance that counts as at the place, or draw the way that is missing.',
  ),
  failed: text(
    'Beregningen stanset. Last siden inn på nytt og prøv igjen, eller minsk området som regnes med.',
    'The calculation stopped. Reload the page and try again, or make the area that is included smaller.',
  ),
  cancelled: text('Beregningen ble avbrutt.', 'The calculation was cancelled.'),
}
