import type { Polygon } from '../../geodata/model/geojson.ts'
import { type ProjectProperties, projectProperties } from '../../geodata/model/project.ts'

/** A rectangle drawn by hand in the middle of the town, about 100 by 100 m. It stands for nothing but a drawing. */
export const drawnArea: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [10.398, 63.4338],
      [10.4, 63.4338],
      [10.4, 63.4347],
      [10.398, 63.4347],
      [10.398, 63.4338],
    ],
  ],
}

export const drawnProject: ProjectProperties = projectProperties.parse({
  name: 'Prøveområde',
  kind: 'zoning_plan',
  phase: 'plan_proposal',
  contents: ['building', 'public_space'],
  uses: ['housing', 'retail'],
  storeys: 6,
  pedestrianAccess: true,
})
