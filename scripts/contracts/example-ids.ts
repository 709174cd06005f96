/** Ids for examples. */
export const APPLICATION_ID = '01938f2c-7d10-7c3e-9a41-2f6b8c0d1e55'
export const READING_ID = '01938f2c-6a02-7d4b-8c11-5e9d3a7f2b10'
export const VERSION_ID = '01938f2c-6b77-7f00-b2de-41c5d6e7f801'
export const DECISION_ID = '01938f31-2c48-7a9e-8e02-9b1c2d3e4f50'
export const CALL_ID = '01938f2d-1e33-7b5a-a6f7-08192a3b4c5d'
