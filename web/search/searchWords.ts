import { defineWords } from '../words/words.ts'

export const searchWords = defineWords(
  {
    search: 'Søk etter navn, adresse, sak, id eller koordinater',
    placeholder: 'Søk: navn, adresse, sak  ( / )',
    hits: 'Treff',
    searching: 'Søker …',
    nothing: 'Ingen treff. Prøv begynnelsen av navnet, en adresse eller koordinater.',
    goToPosition: 'Gå til koordinatene',
  },
  {
    search: 'Search for a name, address, case, id or coordinates',
    placeholder: 'Search: name, address, case  ( / )',
    hits: 'Hits',
    searching: 'Searching …',
    nothing: 'No hits. Try the beginning of the name, an address or coordinates.',
    goToPosition: 'Go to the coordinates',
  },
)
