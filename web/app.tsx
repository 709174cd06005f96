import { Redirect, Route, Switch } from 'wouter'
import { AccountView } from './account/account-view.tsx'
import { ApplicationView } from './applications/application-view.tsx'
import { ApplicationsView } from './applications/applications-view.tsx'
import { StartView } from './applications/start-view.tsx'
import { useSession } from './data/session.ts'
import { Frame } from './frame.tsx'
import { NotFound } from './parts/not-found.tsx'
import { PostingView } from './postings/posting-view.tsx'
import { PostingsView } from './postings/postings-view.tsx'
import { ResumeView } from './resumes/resume-view.tsx'
import { ResumesView } from './resumes/resumes-view.tsx'
import { SessionEnded } from './session/session-ended.tsx'
import { SignInView } from './session/sign-in-view.tsx'
import { Unreachable } from './session/unreachable.tsx'

/** What stands where. */
export function App() {
  const session = useSession()
  if (session === 'unknown') return null
  if (session === 'unreachable') return <Unreachable />
  if (session === 'signed-out') return <SignInView />
  return (
    <Frame>
      {session === 'ended' && <SessionEnded />}
      <Switch>
        <Route path="/" component={ApplicationsView} />
        <Route path="/applications/new" component={StartView} />
        <Route path="/applications/:id/:tab?">
          {({ id, tab }) => <ApplicationView key={id} id={id} tab={tab ?? 'now'} />}
        </Route>
        <Route path="/resumes" component={ResumesView} />
        <Route path="/resumes/:id/:versionId?">
          {({ id, versionId }) => <ResumeView key={id} id={id} versionId={versionId} />}
        </Route>
        <Route path="/postings" component={PostingsView} />
        <Route path="/postings/:id">{({ id }) => <PostingView key={id} id={id} />}</Route>
        <Route path="/account" component={AccountView} />
        <Route path="/applications">
          <Redirect to="/" />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Frame>
  )
}
