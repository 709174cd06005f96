/** What a configuration cannot do without, for tests of the rest of it; none of it is asked for anything. */
export const LEAST_ENVIRONMENT = {
  DATABASE_URL: 'postgres://localhost/x',
  TEMPORAL_ADDRESS: 'localhost:7233',
  FILES_URL: 'file:///tmp',
  JWT_SECRET: 'x'.repeat(32),
}
