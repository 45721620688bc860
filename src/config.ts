import { z } from 'zod'

/** What the program is told by its environment. Paths are as given, the base address has no final slash. */
export type Config = Readonly<{
  port: number
  host: string
  dataDir: string
  databaseUrl: string | undefined
  baseUrl: string
  sessionSecret: string | undefined
}>

const port = z
  .string()
  .regex(/^[0-9]{1,5}$/, 'must be a port number')
  .transform(digitsToNumber)
  .refine((number) => number <= 65_535, 'must be at most 65535')

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .transform((address) => address.replace(/\/+$/, ''))

const Environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  BASE_URL: webAddress.optional(),
  SESSION_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
})

/**
 * Reads the environment; a variable set to nothing counts as absent.
 *
 * @param environment by default that of this program.
 * @returns the configuration with every default filled in. Throws one Error that lists every fault, without values.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const set = Object.entries(environment).filter(([, value]) => value !== '')
  const read = Environment.safeParse(Object.fromEntries(set))
  if (!read.success) throw new Error(faultsOf(read.error))
  const { PORT, HOST, DATA_DIR, DATABASE_URL, BASE_URL, SESSION_SECRET } = read.data
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    baseUrl: BASE_URL ?? `http://localhost:${PORT}`,
    sessionSecret: SESSION_SECRET,
  }
}

function faultsOf(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  return ['The environment is not right:', ...lines].join('\n')
}

function digitsToNumber(digits: string): number {
  return [...digits].reduce((sum, digit) => sum * 10 + digit.charCodeAt(0) - 48, 0)
}
