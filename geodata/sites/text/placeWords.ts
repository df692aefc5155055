import { listed } from './words.ts'

/** Endings that make a word the name of a place: `Prøvekaia`, `Mønsterveien`, `Eksempelvik`. */
const placeEnding =
  /(bru|brua|bruen|broen|brygga|bryggen|gata|gate|gaten|veg|vegen|vei|veien|allé|alléen|kai|kaia|kaien|torg|torget|parken|plass|plassen|dal|dalen|ås|åsen|berg|berget|vik|vika|viken|sund|sundet|nes|neset|øy|øya|holm|holmen|haug|haugen|bakken|moen|elv|elva|elven|strand|stranda|sjøen|fjord|fjorden|heim|stad|stadt|byen|kvartalet|tunet|skole|skolen|sykehus|sykehuset|sjukehus|sjukehuset|hallen|huset|bygget|senteret|terminalen|stasjon|stasjonen|tunnelen|krysset|lia|marka|skogen|tårnet|høgda|høyden|toppen|odden|bukta|vågen|hamna|havna|havnen|leira|molo|moloen|banen|linja|feltet|jordet|løkka|øra|øren|land|street|road|bridge|quay|pier|square|park|river|hill|field)$/

/** What stands in the name of a place, an office, a firm or a law. */
const words = listed(`
  nord sør øst vest nordre søndre vestre østre nedre øvre midtre indre ytre lille store gamle nye sentrum kommune fylke
  fylkeskommune norge norges noreg norway norwegian trondheim oslo bergen stavanger tromsø trøndelag statens vegvesen bane nor
  havn havnevesen eiendom universitet hospital legevakt politi brannvesen helse miljø plan bygg byutvikling folkehelse samferdsel
  direktoratet etaten avdeling seksjon rådet bystyret formannskapet fakta kirke kyrkje domkirke museum teater bibliotek
  barnehage videregående ungdomsskole barneskole idrettspark stadion terminal holdeplass bydel bydelen nabolag as asa ks iks sa
  north south east west upper lower old new city council county municipality public health roads administration planning
  department station harbour hospital university school church centre center building act regulations section street road bridge
  quay square park river lane avenue tower level house norwegian directorate agency authority committee
  byggteknisk forskrift lov loven håndbok veileder rapport handlingsplan kommuneplan reguleringsplan kommunedelplan områdeplan
  mental psykisk livskrisehjelpen kirkens sos
`)

/** What after a person's name makes it the name of a street or an institution. */
const placeMakers = listed(`
  gate gata gaten vei veien veg vegen plass plassen allé alléen bru brua park parken torg torget hospital sykehus sjukehus skole
  skolen kirke kyrkje minde hus huset hage senter senteret stiftelse barnehage kai kaia brygge brygga stasjon hall hallen gård bakke
  bakken street road avenue bridge square school church house centre park lane
`)

/** Whether a capitalised word belongs to the name of a place, an office or a law rather than to a person's. */
export function isPlaceOrOffice(lower: string): boolean {
  return words.has(lower) || words.has(lower.replace(/s$/, '')) || placeEnding.test(lower) || /\d/.test(lower)
}

/** Whether the word makes a place of the name before it: `Eksempelmakers gate`. */
export function makesPlaceName(lower: string): boolean {
  return placeMakers.has(lower)
}
