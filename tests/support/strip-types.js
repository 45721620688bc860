// Jest transform: removes TypeScript types with Node's own stripper, so tests run the very text that ships.
import { stripTypeScriptTypes } from 'node:module'

export default {
  process(source, path) {
    return { code: path.endsWith('.ts') ? stripTypeScriptTypes(source) : source }
  },
}
