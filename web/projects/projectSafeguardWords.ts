import { defineWords } from '../words/words.ts'

export const projectSafeguardWords = defineWords(
  {
    title: 'Sikringstiltak i prosjektet',
    none: 'Ingen tiltak ennå. Når et punkt i sjekken krever et tiltak, registreres det ved punktet og følges opp her til det er ferdig.',
    atPoint: (point: string) => `Sikringstiltak for ${point}`,
    register: 'Registrer tiltak',
    registerFor: (point: string) => `Registrer tiltak for ${point}`,
  },
  {
    title: 'Safeguards in the project',
    none: 'No safeguards yet. When a point of the check asks for one, it is registered at the point and followed here until it is done.',
    atPoint: (point: string) => `Safeguards for ${point}`,
    register: 'Register a safeguard',
    registerFor: (point: string) => `Register a safeguard for ${point}`,
  },
)
