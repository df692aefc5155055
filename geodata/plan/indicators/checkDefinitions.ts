import { text } from '../../model/language.ts'
import type { Definition } from './definition.ts'

const project = text(
  'Bydel etter hvor prosjektet ligger. Byrådsområde etter ansvarlig enhet i prosjektet.',
  'District by where the project lies. Department by the responsible unit of the project.',
)

/** The indicators of checks, told in words. */
export const checkDefinitions = {
  checked_before_decision: {
    counts: text(
      'Prosjekter av de sakstypene som skal sjekkes, med vedtaksdato i perioden. Andelen er de som hadde en signert sjekk senest på vedtaksdagen.',
      'Projects of the kinds that need a check, decided in the period. The share is those with a signed check on the day of the decision at the latest.',
    ),
    leavesOut: text(
      'Prosjekter uten vedtaksdato, slettede prosjekter og saker som ikke er registrert her. At en sjekk er blitt utdatert eller kjørt på nytt siden, endrer ikke tallet: den første signerte teller.',
      'Projects without a date of decision, deleted ones, and cases that are not registered here. That a check has gone out of date or been run again does not change the figure: the first one signed counts.',
    ),
    source: text(
      'Vedtaksdatoen i prosjektet og den første signaturen på en sjekk av det. Sakstypene er de kommunen har valgt nå, også for tidligere perioder.',
      'The date of decision in the project and the first signature of a check of it. The kinds are those the municipality has chosen now, for earlier periods too.',
    ),
    groups: project,
  },
  days_to_signature: {
    counts: text(
      'Hele dager fra prosjektet ble registrert til en sjekk av det ble signert første gang, for alle prosjekter der det skjedde i perioden. Tallet er medianen: den midterste verdien, eller midt mellom de to midterste.',
      'Whole days from when the project was registered until a check of it was first signed, for every project where that happened in the period. The figure is the median: the middle value, or halfway between the two in the middle.',
    ),
    leavesOut: text(
      'Prosjekter uten signert sjekk og slettede prosjekter. Alle sakstyper er med. Tallet sier ikke hvem det ble ventet på.',
      'Projects without a signed check, and deleted ones. Every kind of case is in it. The figure does not say who was waited for.',
    ),
    source: text(
      'Når prosjektet ble opprettet i Rekkverk, og den første signaturen på en sjekk av det.',
      'When the project was made in Rekkverk, and the first signature of a check of it.',
    ),
    groups: project,
  },
  conditions: {
    counts: text(
      'Oppfølgingspunkter fra sjekkene, slik de sto ved slutten av siste dag. Tallet er hvor mange som ikke var lukket. «Over fristen» er åpne punkter med en frist før denne dagen.',
      'Follow-up items from the checks, as they stood at the end of the last day. The figure is how many were not closed. “Overdue” is open items due before that day.',
    ),
    leavesOut: text(
      'Punkter i slettede prosjekter. Et punkt uten frist er aldri over fristen.',
      'Items of deleted projects. An item without a due date is never overdue.',
    ),
    source: text(
      'Versjonene av hvert oppfølgingspunkt: den siste som var skrevet den dagen.',
      'The versions of each follow-up item: the latest that was written by that day.',
    ),
    groups: text(
      'Bydel etter hvor prosjektet ligger. Byrådsområde etter den som er ansvarlig for punktet, ellers etter ansvarlig enhet i prosjektet.',
      'District by where the project lies. Department by who is responsible for the item, or else by the responsible unit of the project.',
    ),
  },
} as const satisfies Record<string, Definition>
