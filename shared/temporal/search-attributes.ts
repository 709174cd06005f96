import { defineSearchAttributeKey } from '@temporalio/common'

/** What workflows can be searched by: ids, counts and statuses, never personal data. */

export const APPLICATION_ID = defineSearchAttributeKey('ApplicationId', 'KEYWORD')
export const APPLICATION_STATUS = defineSearchAttributeKey('ApplicationStatus', 'KEYWORD')
export const APPLICATION_ROUND = defineSearchAttributeKey('ApplicationRound', 'INT')

export const SEARCH_ATTRIBUTES = [APPLICATION_STATUS, APPLICATION_ROUND, APPLICATION_ID]
