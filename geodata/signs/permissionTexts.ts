import { text } from '../model/language.ts'
import type { PermissionRule } from './permissionRule.ts'

/*
 * What research.md 3.5 says, row by row, and how sure each is there. To be confirmed by the road authority or the
 * municipality's lawyer before anybody relies on it.
 */

/** What a rule says, besides which it is and how much it asks. */
export type Said = Pick<PermissionRule, 'basis' | 'certainty' | 'text'>

const roads57 = text('Vegloven § 57', 'Roads Act § 57')

export const roadLaw = {
  onPost: {
    certainty: 'secondary',
    basis: text('Skiltforskriften § 1 nr. 2', 'Road signs regulation § 1 no. 2'),
    text: text(
      'Det er forbudt å feste noe på et offentlig skilt som ikke tjener skiltets formål. Velg en annen stolpe eller vegg.',
      'Nothing may be attached to a public sign that does not serve its purpose. Choose another post or wall.',
    ),
  },
  perhapsOnPost: {
    certainty: 'secondary',
    basis: text('Skiltforskriften § 1 nr. 2', 'Road signs regulation § 1 no. 2'),
    text: text(
      'Sjekk at stolpen ikke har trafikkskilt, og huk av for det på skiltet. På trafikkskilt er det forbudt.',
      'Make sure that the post has no traffic sign, and tick that off at the sign. On a traffic sign it is forbidden.',
    ),
  },
  municipal: {
    certainty: 'seen',
    basis: roads57,
    text: text(
      'På kommunal veggrunn gir kommunen selv samtykke som vegmyndighet.',
      'On municipal road property the municipality itself consents as road authority.',
    ),
  },
  county: {
    certainty: 'secondary',
    basis: roads57,
    text: text(
      'På fylkesvegens grunn gir fylkeskommunen samtykke som vegmyndighet.',
      'On county road property the county consents as road authority.',
    ),
  },
  state: {
    certainty: 'secondary',
    basis: roads57,
    text: text(
      'På riksvegens grunn gir Statens vegvesen samtykke som vegmyndighet.',
      'On state road property the state road administration consents as road authority.',
    ),
  },
  beside: {
    certainty: 'interpretation',
    basis: text('Vegloven § 33', 'Roads Act § 33'),
    text: text(
      'Synlig fra veg: regn med at det trengs tillatelse. Vegmyndighetene tolker «reklame» vidt; skriv at skiltet er lite, lavt og for gående.',
      'Visible from a road: count on needing permission. Road authorities read “advertising” broadly; say that the sign is small, low and for pedestrians.',
    ),
  },
} as const satisfies Record<string, Said>

export const buildingLaw = {
  exempt: {
    certainty: 'seen',
    basis: text('SAK10 § 4-1 f nr. 4', 'SAK10 § 4-1 f no. 4'),
    text: text(
      'Flatt på veggen og inntil 3 m²: ikke søknadspliktig. Gjelder ett skilt på hver fasade.',
      'Flat on the wall and up to 3 m²: exempt from application. Applies to one sign on each façade.',
    ),
  },
  large: {
    certainty: 'seen',
    basis: text('SAK10 § 3-1 d', 'SAK10 § 3-1 d'),
    text: text(
      'Over 3 m² og inntil 6,5 m² på vegg: søknad uten ansvarsrett.',
      'Above 3 m² and up to 6.5 m² on a wall: application without liability right.',
    ),
  },
  freeStanding: {
    certainty: 'interpretation',
    basis: text('SAK10 § 3-1 d', 'SAK10 § 3-1 d'),
    text: text(
      'Frittstående skilt inntil 3,5 m × 1,5 m kan det søkes om uten ansvarsrett. Avklar med byggesak om et så lite skilt trenger søknad.',
      'Free-standing signs up to 3.5 m × 1.5 m can be applied for without liability right. Clarify with building control whether one this small needs it.',
    ),
  },
  onWall: {
    certainty: 'interpretation',
    basis: text('SAK10 § 3-1 d', 'SAK10 § 3-1 d'),
    text: text(
      'På vegg som ikke er en bygning, inntil 6,5 m², kan det søkes uten ansvarsrett. Avklar med byggesak om det trengs.',
      'On a wall that is no building, up to 6.5 m², one can apply without liability right. Clarify with building control whether that is needed.',
    ),
  },
} as const satisfies Record<string, Said>

const ownersRight = text('Eiers samtykke', 'The owner’s consent')

export const privateLaw = {
  railway: {
    certainty: 'seen',
    basis: text('Bane NORs eller stasjonseiers regler', 'Rules of Bane NOR or the owner of the station'),
    text: text(
      'På jernbanegrunn trengs tillatelse fra Bane NOR eller stasjonseieren, som har egne regler for skilt. Detaljene er ikke slått opp.',
      'On railway property Bane NOR or the owner of the station must permit it, and has sign rules of its own. The details have not been looked up.',
    ),
  },
  bridge: {
    certainty: 'memory',
    basis: ownersRight,
    text: text(
      'Brueieren må samtykke: feste, vindlast og inspeksjon av brua berøres.',
      'The owner of the bridge must consent: fixings, wind load and inspection of the bridge are affected.',
    ),
  },
  buildingOwner: {
    certainty: 'interpretation',
    basis: ownersRight,
    text: text('Eieren av bygningen må samtykke.', 'The owner of the building must consent.'),
  },
  landowner: {
    certainty: 'interpretation',
    basis: ownersRight,
    text: text('Grunneieren må samtykke.', 'The landowner must consent.'),
  },
  privateRoad: {
    certainty: 'interpretation',
    basis: ownersRight,
    text: text('Eieren av den private vegen må samtykke.', 'The owner of the private road must consent.'),
  },
  pole: {
    certainty: 'interpretation',
    basis: ownersRight,
    text: text(
      'Spør eieren av lysmasten. Ofte er det en annen enn vegmyndigheten.',
      'Ask the owner of the light pole. Often it is somebody else than the road authority.',
    ),
  },
} as const satisfies Record<string, Said>
