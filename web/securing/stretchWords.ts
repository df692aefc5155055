import { defineWords } from '../words/words.ts'

/** Stretches along an edge, wherever they are typed. */
export const stretchWords = defineWords(
  {
    edge: 'Kant',
    from: 'Fra',
    to: 'Til',
    fromHelp: 'Tomt: fra begynnelsen',
    toHelp: 'Tomt: til enden',
    stretch: (number: number) => `Strekning ${number}`,
    addStretch: 'Legg til strekning',
    removeStretch: (number: number) => `Fjern strekning ${number}`,
    notMetres: 'Skriv et tall i meter, for eksempel 12,5.',
    wholeOnly: 'Lengden er ikke kjent, så det gjelder hele delen.',
  },
  {
    edge: 'Edge',
    from: 'From',
    to: 'To',
    fromHelp: 'Empty: from the beginning',
    toHelp: 'Empty: to the end',
    stretch: (number: number) => `Stretch ${number}`,
    addStretch: 'Add a stretch',
    removeStretch: (number: number) => `Remove stretch ${number}`,
    notMetres: 'Type a number in metres, such as 12.5.',
    wholeOnly: 'The length is not known, so all of the part is meant.',
  },
)
