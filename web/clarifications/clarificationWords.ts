import { defineWords } from '../words/words.ts'

/** What those who plan read about their project's clarification. */
export const clarificationWords = defineWords(
  {
    title: 'Avklaring',
    waiting: 'Venter på svar',
    asked: (when: string) => `Spurt ${when}.`,
    earliest: (when: string) => `Svaret kommer tidligst ${when}.`,
    anyTime: 'Svaret kan komme når som helst.',
    inOrder:
      'Svarene kommer i den rekkefølgen spørsmålene ble stilt, så et annet prosjekt som ennå venter, kan holde igjen.',
    goOn: 'Dere kan arbeide videre imens. Sjekklista gjelder uansett svar.',
    notAnswering:
      'Kommunen har ikke satt opp denne delen av Rekkverk, så ingen kan svare her ennå. Prosjektet trenger ikke vente: Bruk sjekklista, og snakk med folkehelse i kommunen om prosjektet.',
    stepAnswered: 'Besvart',
    answered: (when: string) => `Besvart ${when}.`,
    none: 'Ingen særskilt vurdering',
    noneMeans: 'Det trengs ikke noe ut over sjekklista.',
    special: 'Særskilt vurdering',
    specialMeans: 'Ta rådet med videre som tiltak i prosjektet:',
    specialCare:
      'Skriv tiltakene inn i plan og saksdokumenter, men ikke at prosjektet fikk dette svaret. Spør folkehelse i kommunen om noe er uklart.',
    whatTitle: 'Hva er en avklaring?',
    what: [
      'Alle prosjekter i kommunen får det samme spørsmålet: Trengs en særskilt vurdering ut over sjekklista? Noen få med klarering svarer.',
      'Svaret er «ingen særskilt vurdering», eller «særskilt vurdering» med råd om hva som bør gjøres. Hvorfor blir ikke oppgitt, og det skal ikke kunne leses ut av hvor lang tid det tar: Alle venter like lenge, og svarene slippes til faste klokkeslett.',
      'Når området tegnes på nytt, blir det spurt på nytt. Derfor kan et område bare tegnes noen ganger i uka. De som svarer, ser hvordan området er tegnet tidligere.',
    ],
  },
  {
    title: 'Clarification',
    waiting: 'Waiting for an answer',
    asked: (when: string) => `Asked ${when}.`,
    earliest: (when: string) => `The answer comes ${when} at the earliest.`,
    anyTime: 'The answer may come at any time.',
    inOrder:
      'Answers come in the order the questions were asked, so another project that still waits may hold it back.',
    goOn: 'You can work on meanwhile. The checklist applies whatever the answer.',
    notAnswering:
      'The municipality has not set up this part of Rekkverk, so nobody can answer here yet. The project need not wait: use the checklist, and talk to public health in the municipality about the project.',
    stepAnswered: 'Answered',
    answered: (when: string) => `Answered ${when}.`,
    none: 'No special assessment',
    noneMeans: 'Nothing is needed beyond the checklist.',
    special: 'Special assessment',
    specialMeans: 'Take the advice along as measures in the project:',
    specialCare:
      'Write the measures into plan and case documents, but not that the project got this answer. Ask public health in the municipality if anything is unclear.',
    whatTitle: 'What is a clarification?',
    what: [
      'Every project in the municipality gets the same question: is a special assessment needed beyond the checklist? A few people with clearance answer.',
      'The answer is “no special assessment”, or “special assessment” with advice on what should be done. Why is not told, and shall not be read out of how long it takes: everyone waits equally long, and answers are let out at fixed hours.',
      'When the area is drawn anew, the question is asked anew. So an area can only be drawn a few times a week. Those who answer see how the area has been drawn before.',
    ],
  },
)
