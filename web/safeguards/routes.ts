import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { wordParameter } from '../app/searchParameters.ts'

export const safeguardRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sikring/tiltak/$id',
    validateSearch: (search: Record<string, unknown>): { mode?: 'edit' } => ({
      mode: wordParameter(search.mode, ['edit']),
    }),
    component: lazyRouteComponent(() => import('./SafeguardPage.tsx'), 'SafeguardPage'),
  }),
] as const
