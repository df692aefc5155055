import { type Text, text } from '../../geodata/model/language.ts'
import { failure } from '../../geodata/model/problem.ts'

/*
 * Why a restore is refused, in words for whoever runs the service.
 */

function refused(detail: Text) {
  return failure('restore-refused', { detail })
}

export function notEmpty(table: string) {
  return refused(
    text(
      `Her er det data fra før (tabellen ${table}). Gjenopprett til en tom installasjon.`,
      `There is data here already (table ${table}). Restore into an empty installation.`,
    ),
  )
}

export function unknownMigration(name: string) {
  return refused(
    text(
      `Sikkerhetskopien er fra en nyere eller annen utgave av Rekkverk (${name}). Bruk den utgaven, eller en senere.`,
      `The backup is from a newer or another version of Rekkverk (${name}). Use that version, or a later one.`,
    ),
  )
}

export function unknownObject(name: string) {
  return refused(
    text(
      `Sikkerhetskopien har en del som ikke finnes her, eller mangler en (${name}).`,
      `The backup has a part that does not exist here, or lacks one (${name}).`,
    ),
  )
}

export const tablesDiffer = refused(
  text(
    'Tabellene i sikkerhetskopien er ikke de samme som her.',
    'The tables of the backup are not those of this installation.',
  ),
)

export const otherTable = refused(
  text('Sikkerhetskopien har rader som ikke passer i noen tabell.', 'The backup has rows that fit no table.'),
)

export const countsDiffer = refused(
  text(
    'Det kom ikke like mange rader som sikkerhetskopien har. Begynn på nytt.',
    'Not as many rows came as the backup has. Begin again.',
  ),
)

export const anotherRestore = refused(
  text(
    'Denne gjenopprettingen gjelder ikke lenger. Begynn på nytt.',
    'This restore is no longer in force. Begin again.',
  ),
)

export const wrongKeys = refused(
  text(
    'Nøklene i REKKVERK_SITES_KEYS er ikke de som sikkerhetskopien ble laget med. Sett de riktige, eller ingen (da ligger stedene urørt og uleselige), start på nytt og gjenopprett igjen.',
    'The keys in REKKVERK_SITES_KEYS are not those the backup was made with. Set the right ones, or none (the sites then lie untouched and unreadable), start again and restore again.',
  ),
)
