import { defineWords } from '../words/words.ts'

export const bulkWords = defineWords(
  {
    bar: 'Valgte skilt',
    chosen: (count: number) => (count === 1 ? '1 skilt valgt' : `${count} skilt valgt`),
    clear: 'Opphev valget',
    actions: {
      move: 'Ny tilstand',
      message: 'Sett budskap',
      operator: 'Sett driftsansvarlig',
      inspection: 'Sett neste kontroll',
    },
    titles: {
      move: (count: number) => `Ny tilstand for ${count} skilt`,
      message: (count: number) => `Budskap for ${count} skilt`,
      operator: (count: number) => `Driftsansvarlig for ${count} skilt`,
      inspection: (count: number) => `Neste kontroll for ${count} skilt`,
    },
    status: 'Tilstand',
    choose: 'Velg',
    day: 'Dato',
    message: 'Budskap',
    messageHelp: 'Skilt som alt er laget, viser det de viser til et nytt er satt opp.',
    messageNone: 'Det finnes ingen budskap ennå. Lag ett under Budskap.',
    notApproved: 'ikke godkjent',
    operator: 'Driftsansvarlig',
    operatorHelp: 'Tomt tar bort den som står der.',
    inspectOn: 'Neste kontroll',
    missing: 'Fyll ut feltet over.',
    already: (count: number) =>
      count === 1
        ? '1 skilt har tilstanden alt, og røres ikke.'
        : `${count} skilt har tilstanden alt, og røres ikke.`,
    run: (count: number) => (count === 1 ? 'Endre 1 skilt' : `Endre ${count} skilt`),
    running: (done: number, total: number) => `Endrer skilt ${done} av ${total}`,
    stop: 'Stopp',
    changed: (count: number) => (count === 1 ? '1 skilt er endret.' : `${count} skilt er endret.`),
    failed: (count: number) =>
      count === 1 ? 'Dette skiltet ble ikke endret:' : `Disse ${count} skiltene ble ikke endret:`,
    left: (count: number) => `Stoppet. ${count} skilt er ikke rørt.`,
    undo: 'Angre det som ble endret',
    undone: (count: number) =>
      count === 1 ? '1 skilt er tilbake slik det var.' : `${count} skilt er tilbake slik de var.`,
    notUndone: (names: string) => `Kunne ikke tas tilbake: ${names}`,
    close: 'Lukk',
  },
  {
    bar: 'Chosen signs',
    chosen: (count: number) => (count === 1 ? '1 sign chosen' : `${count} signs chosen`),
    clear: 'Choose none',
    actions: {
      move: 'New state',
      message: 'Set message',
      operator: 'Set operator',
      inspection: 'Set next inspection',
    },
    titles: {
      move: (count: number) => `New state for ${count} signs`,
      message: (count: number) => `Message for ${count} signs`,
      operator: (count: number) => `Operator for ${count} signs`,
      inspection: (count: number) => `Next inspection for ${count} signs`,
    },
    status: 'State',
    choose: 'Choose',
    day: 'Date',
    message: 'Message',
    messageHelp: 'Signs that have been made show what they show until a new one is put up.',
    messageNone: 'There are no messages yet. Make one under Messages.',
    notApproved: 'not approved',
    operator: 'Operator',
    operatorHelp: 'Empty takes away the one that stands there.',
    inspectOn: 'Next inspection',
    missing: 'Fill in the field above.',
    already: (count: number) =>
      count === 1
        ? '1 sign has the state already, and is not touched.'
        : `${count} signs have the state already, and are not touched.`,
    run: (count: number) => (count === 1 ? 'Change 1 sign' : `Change ${count} signs`),
    running: (done: number, total: number) => `Changing sign ${done} of ${total}`,
    stop: 'Stop',
    changed: (count: number) =>
      count === 1 ? '1 sign has been changed.' : `${count} signs have been changed.`,
    failed: (count: number) =>
      count === 1 ? 'This sign was not changed:' : `These ${count} signs were not changed:`,
    left: (count: number) => `Stopped. ${count} signs have not been touched.`,
    undo: 'Undo what was changed',
    undone: (count: number) =>
      count === 1 ? '1 sign is back as it was.' : `${count} signs are back as they were.`,
    notUndone: (names: string) => `Could not be taken back: ${names}`,
    close: 'Close',
  },
)
