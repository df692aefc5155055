import { defineWords } from '../../words/words.ts'

/** Stretches along an edge, wherever they are typed. */
export const stretchWords = defineWords(
  {
    edge: 'Kant',
    from: 'Fra',
    to: 'Til',
    emptyHelp: 'Tomt «Fra» er begynnelsen av kanten, tomt «Til» er enden.',
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
    emptyHelp: 'An empty “From” is the beginning of the edge, an empty “To” is its end.',
    stretch: (number: number) => `Stretch ${number}`,
    addStretch: 'Add a stretch',
    removeStretch: (number: number) => `Remove stretch ${number}`,
    notMetres: 'Type a number in metres, such as 12.5.',
    wholeOnly: 'The length is not known, so all of the part is meant.',
  },
)
