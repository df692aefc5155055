import { defineWords } from '../words/words.ts'

/** What forms that are filled in outdoors say of keeping, sending and photos. */
export const fieldFormWords = defineWords(
  {
    lead: 'Det du skriver, blir liggende på denne enheten til det er lagret.',
    photos: 'Bilder',
    addPhoto: 'Ta eller velg bilde',
    removePhoto: (name: string) => `Ta bort ${name}`,
    photoWord: 'Bilde',
    photosWait: 'Bildene sendes når kontrollen er lagret.',
    send: 'Lagre kontrollen',
    sendAgain: 'Prøv igjen',
    sending: 'Sender …',
    unsentTitle: 'Ikke sendt ennå',
    unsent:
      'Kontrollen er ikke lagret hos kommunen, men alt du skrev ligger på denne enheten. Prøv igjen når du har dekning. Kom den fram likevel, blir den ikke lagret to ganger.',
    offline: 'Du har ikke nett nå. Fyll ut ferdig, og send når du har dekning.',
    draftFound: 'Du har en påbegynt kontroll her. Den er hentet fram.',
    notKept:
      'Denne enheten lar oss ikke ta vare på det du skriver. Ikke lukk siden før kontrollen er lagret.',
    discard: 'Forkast',
    discardQuestion: 'Forkaste det du har skrevet og bildene du har valgt? Det kan ikke angres.',
    discarded: 'Den påbegynte kontrollen er forkastet.',
    correct: 'Dette må rettes før kontrollen kan lagres:',
    photosLeft: 'Bilder som sendes',
    photosStay: 'Du kan lukke siden. Bilder som ikke er sendt, ligger her når du åpner den igjen.',
    photosSent: 'Alle bildene er sendt.',
    forgetPhotos: 'Forkast bildene som ikke er sendt',
    forgetPhotosQuestion: 'Forkaste bildene som ikke er sendt? Det kan ikke angres.',
  },
  {
    lead: 'What you write stays on this device until it is stored.',
    photos: 'Photos',
    addPhoto: 'Take or choose a photo',
    removePhoto: (name) => `Take away ${name}`,
    photoWord: 'Photo',
    photosWait: 'The photos are sent when the inspection is stored.',
    send: 'Store the inspection',
    sendAgain: 'Try again',
    sending: 'Sending …',
    unsentTitle: 'Not sent yet',
    unsent:
      'The inspection is not stored with the municipality, but all you wrote is on this device. Try again when you have coverage. If it came through after all, it is not stored twice.',
    offline: 'You are offline. Fill in the form, and send it when you have coverage.',
    draftFound: 'You have begun an inspection here. It is brought back.',
    notKept:
      'This device will not keep what you write. Do not close the page before the inspection is stored.',
    discard: 'Discard',
    discardQuestion: 'Discard what you have written and the photos you have chosen? It cannot be undone.',
    discarded: 'The inspection you had begun has been discarded.',
    correct: 'This must be corrected before the inspection can be stored:',
    photosLeft: 'Photos being sent',
    photosStay: 'You may close the page. Photos that are not sent are here when you open it again.',
    photosSent: 'All photos are sent.',
    forgetPhotos: 'Discard the photos that are not sent',
    forgetPhotosQuestion: 'Discard the photos that are not sent? It cannot be undone.',
  },
)
