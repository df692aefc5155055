import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signSizes } from '../../geodata/model/sign.ts'
import { signedInRoute } from '../app/rootRoute.tsx'
import { wordParameter } from '../app/searchParameters.ts'

/** How the design is looked at: in another size than the sign's own, without a QR code, in true size. */
export interface DesignSearch {
  size?: keyof typeof signSizes.labels
  qr?: 'no'
  show?: 'true-size'
}

export const signDesignRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/$id/utforming',
    validateSearch: (search: Record<string, unknown>): DesignSearch => ({
      size: wordParameter(search.size, signSizes.codes),
      qr: wordParameter(search.qr, ['no']),
      show: wordParameter(search.show, ['true-size']),
    }),
    component: lazyRouteComponent(() => import('./DesignPage.tsx'), 'DesignPage'),
  }),
] as const
