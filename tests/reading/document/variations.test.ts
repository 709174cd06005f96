import assert from 'node:assert/strict'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { jobs, languages, skills } from '../../documents/parsed-fields.ts'
import { VARIATIONS } from './variations.ts'

/** What people really send, as plain text. */

describe('a resume with', () => {
  for (const { kind, text, ...wanted } of VARIATIONS)
    it(kind, () => {
      const { resume } = readResumeText({ text })
      if (wanted.name) assert.equal(resume.basics?.name, wanted.name)
      if (wanted.jobs) assert.deepEqual(jobs(resume), wanted.jobs)
      if (wanted.studies)
        assert.deepEqual(
          resume.education?.map(({ studyType, area, institution, endDate }) => [studyType, area, institution, endDate]),
          wanted.studies,
        )
      if (wanted.languages) assert.deepEqual(languages(resume), wanted.languages)
      if (wanted.publications)
        assert.deepEqual(
          resume.publications?.map(({ name, publisher, releaseDate }) => [name, publisher, releaseDate]),
          wanted.publications,
        )
      if (wanted.projects)
        assert.deepEqual(
          resume.projects?.map(({ name }) => name),
          wanted.projects,
        )
      if (wanted.skills) assert.deepEqual(skills(resume), wanted.skills)
    })
})
