const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'json'],
  transform: { '\\.ts$': '<rootDir>/tests/support/strip-types.js' },
}

/** `unit` needs nothing but Node; `tools` needs Debian's chromium or another program. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/browser/', '<rootDir>/tests/tools/'],
    },
    {
      ...shared,
      displayName: 'tools',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts', '<rootDir>/tests/tools/**/*.test.ts'],
    },
  ],
  // Generous, because a busy machine is not a failure; what has to be fast is measured by the bench.
  testTimeout: 180_000,
}
