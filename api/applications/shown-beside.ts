import type { EntityManager } from '@mikro-orm/postgresql'
import { Application } from '#shared/database/entities/index.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { notFoundOf } from '../auth/owned.ts'
import type { ListedApplication } from './list.ts'
import type { ShownApplication } from './present.ts'
import { presentDetails, selectDetails } from './select-details.ts'

/** What a list says of an application besides its own row. */
export async function findShownBeside(
  em: EntityManager,
  id: string,
): Promise<Omit<ListedApplication, keyof ShownApplication>> {
  const [row] = await selectShownBeside(em, { id })
  if (!row) throw notFoundOf(Application)
  const { jobTitle, company, resumeTitle, ...details } = row
  return { jobTitle, company, resumeTitle, ...presentDetails(details) }
}

const selectShownBeside = prepareStatement<{ id: string }>()((db, value) =>
  db
    .selectFrom('applications as a')
    .innerJoin('job_postings as j', 'j.id', 'a.job_id')
    .innerJoin('resumes as r', 'r.id', 'a.resume_id')
    .where('a.id', '=', value('id'))
    .select(({ ref }) => [
      ref('j.metadata', '->>').key('title').as('jobTitle'),
      ref('j.metadata', '->>').key('company').as('company'),
      'r.title as resumeTitle',
      ...selectDetails(),
    ]),
)
