import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-sans-3/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/frame.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { App } from './app.tsx'
import { comeBackFromProvider } from './data/provider-sign-in.ts'
import { queries } from './data/queries.ts'
import { resumeSession } from './data/sign-in.ts'
import { language } from './messages/index.ts'
import { CrashNotice } from './parts/crash-notice.tsx'

/** Every view stands below it, apart from the addresses of the API. */
const BASE = '/app'

if (!location.pathname.startsWith(BASE)) history.replaceState(null, '', BASE)
comeBackFromProvider(BASE)
const page = document.getElementById('page')
if (!page) throw new Error('index.html has no element for the page')
document.documentElement.lang = language
void resumeSession()
createRoot(page).render(
  <StrictMode>
    <CrashNotice>
      <QueryClientProvider client={queries}>
        <Router base={BASE}>
          <App />
        </Router>
      </QueryClientProvider>
    </CrashNotice>
  </StrictMode>,
)
