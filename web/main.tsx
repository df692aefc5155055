import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/theme.css'
import { createQueryClient } from './app/queryClient.ts'
import { createAppRouter } from './app/router.tsx'
import { currentLanguage } from './words/language.ts'

document.documentElement.lang = currentLanguage()

// Most visits begin at the map: its chunks are fetched beside the shell instead of after it.
if (['/', '/kart'].includes(window.location.pathname)) {
  void import('./map/MapPage.tsx')
  void import('./map/MapCanvas.tsx')
}

const queryClient = createQueryClient()
const router = createAppRouter(queryClient)

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
