import Database from 'better-sqlite3'

/** Holds the write lock of a file for some milliseconds, saying when it has it: `hold-child.ts FILE MS`. */
const [file = '', ms = '0'] = process.argv.slice(2)
const database = new Database(file)
database.exec('begin immediate')
process.stdout.write('held')
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, JSON.parse(ms))
database.exec('rollback')
database.close()
