/**
 * Scores beside their floors: `./dev bench [NAME…]`. Runs what `../shared` holds the data for, prints a table, and fails
 * below a floor of `bench/floors.json`. Names pick benches: `./dev bench stories speed`.
 */
import { readFileSync } from 'node:fs'
import { benches } from './benches.ts'
import { type Floors, judge, type Row, toTable } from './table.ts'

const wanted = process.argv.slice(2)
const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Floors
const rows: Row[] = []
for (const bench of benches) {
  if (wanted.length > 0 ? !wanted.some((w) => bench.name.startsWith(w)) : bench.onlyNamed === true) continue
  if (!bench.present()) {
    console.log(`${bench.name}: skipped, ${bench.missing ?? 'its data is not beside the project'}`)
    continue
  }
  console.log(`${bench.name} …`)
  rows.push(...judge(bench.name, await bench.run(), floors))
}
console.log(`\n${toTable(rows)}`)
const below = rows.filter((r) => r.verdict === 'below')
if (below.length > 0)
  console.log(`\n${below.length} below the floor: ${below.map((r) => `${r.bench}.${r.figure}`).join(', ')}`)
process.exitCode = below.length > 0 ? 1 : 0
