import { type Collection, collections } from '../model/collections.ts'
import type { HistoryBreak } from '../model/history.ts'
import { type Text, text } from '../model/language.ts'

const tables: Readonly<Record<string, Text>> = {
  revision: text('versjoner', 'versions'),
  project_check: text('sjekker', 'checks'),
  check_answer: text('svar', 'answers'),
  threshold_setting: text('grenser', 'limits'),
  clarification_answer: text('avklaringer', 'clarifications'),
}

/** What a verification found, as a sentence or two that say where. */
export function breakText({ kind, sequence, collection, thingId, revision }: HistoryBreak): Text {
  const place = placeOf(collection, thingId, revision)
  const table = tables[collection ?? ''] ?? text('rader', 'rows')
  const at = (nb: string, en: string) =>
    text(`Hendelse ${sequence}: ${nb}${place.nb}`, `Event ${sequence}: ${en}${place.en}`)
  switch (kind) {
    case 'order':
      return at(
        'rekken stemmer ikke. En hendelse før den er tatt ut, satt inn eller flyttet.',
        'the row does not fit. An event before it was taken out, put in or moved.',
      )
    case 'hash':
      return at(
        'hendelsen er endret etter at den ble skrevet.',
        'the event was changed after it was written.',
      )
    case 'head':
      return at(
        'finnes ikke slik den ble notert. De nyeste hendelsene er fjernet, eller rekken er skrevet på nytt.',
        'is not there as it was noted. The newest events were removed, or the chain was written anew.',
      )
    case 'changed':
      return at('det som ble lagret sammen med den, er endret.', 'what was stored with it was changed.')
    case 'missing':
      return sequence === null
        ? text(`Lagrede ${table.nb} er borte.`, `Stored ${table.en} are gone.`)
        : at('noe som ble lagret sammen med den, er borte.', 'something that was stored with it is gone.')
    case 'added':
      return sequence === null
        ? text(
            `Det finnes ${table.nb} uten hendelsen de skal høre til.`,
            `There are ${table.en} without the event they should belong to.`,
          )
        : at(
            'noe er lagt til etterpå, som om det ble lagret sammen med den.',
            'something was added later, as if stored with it.',
          )
    case 'unvouched':
      return text(
        `Det finnes flere ${table.nb} fra før hendelsene gikk god for det lagrede, enn hendelsene forteller om.`,
        `There are more ${table.en} from before events vouched for what is stored than the events tell of.`,
      )
    case 'state':
      return text(
        `Noe er ikke slik den nyeste versjonen sier${place.nb}`,
        `Something is not as its newest version says${place.en}`,
      )
    case 'lost':
      return text(
        `Noe er borte, men har versjoner${place.nb}`,
        `Something is gone but has versions${place.en}`,
      )
    case 'no-history':
      return text(`Noe finnes uten versjoner${place.nb}`, `Something is there without versions${place.en}`)
    case 'unreadable':
      return sequence === null
        ? text(`Databasen kan ikke leses her${place.nb}`, `The database cannot be read here${place.en}`)
        : at('databasen kan ikke leses her.', 'the database cannot be read here.')
  }
}

/** ` (bru 0189…, versjon 2)`. */
function placeOf(collection: string | null, thingId: string | null, revision: number | null): Text {
  const kind = collection !== null && collection in collections && collections[collection as Collection].one
  const said = (language: 'nb' | 'en', version: string) =>
    [
      [kind ? kind[language] : thingId !== null && collection, thingId].filter(Boolean).join(' '),
      revision !== null && `${version} ${revision}`,
    ]
      .filter(Boolean)
      .join(', ')
  const [nb, en] = [said('nb', 'versjon'), said('en', 'version')]
  return text(nb && ` (${nb})`, en && ` (${en})`)
}
