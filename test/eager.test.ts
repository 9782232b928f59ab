import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { calledIn, compiledAtOnce } from '../scripts/eager.ts'
import { withFolder } from './helpers/temp.ts'

const code = `import{sep}from"node:path";const early=add(1);function add(n){return[n,2].map(x=>x+extra(()=>n))}function extra(f){return f()*10}
function unused(){return 0}var o={get g(){return add(2)},m(){return(function(){return 5})()},async w(){return 1},f:y=>z=>y+z};
class C{n=(()=>3)();static s(){return new C().n}}export{early,o,C,unused,sep};export default function(){return o.f(1)(2)}
console.log(JSON.stringify([early,o.g,o.m(),C.s(),o.f(4)(5)]))`

it('has the functions that a run calls compiled with their module, which does the same', () =>
  withFolder(async (folder) => {
    const file = join(folder, 'module.mjs')
    writeFileSync(file, code)
    const called = calledIn(file, [file], '')
    const written = compiledAtOnce(code, called)
    expect(written).toContain('var add=(function add(n){return[n,2].map((x=>x+extra((()=>n))))});')
    expect(written).toContain('f:(y=>(z=>y+z))')
    expect(written).toContain('\nfunction unused(){return 0}\n')
    const output = (): string => spawnSync(process.execPath, [file], { encoding: 'utf8' }).stdout
    const before = output()
    writeFileSync(file, written)
    expect(before).toMatch(/^\[\[/)
    expect(output()).toBe(before)
    const names = Object.keys((await import(pathToFileURL(file).href)) as object)
    expect(names.toSorted()).toEqual(['C', 'default', 'early', 'o', 'sep', 'unused'])
  }))

it('says when a run tells nothing of the module', () =>
  withFolder(async (folder) => {
    const file = join(folder, 'module.mjs')
    writeFileSync(file, 'process.exitCode = 1')
    expect(() => calledIn(file, [file], '')).toThrow(/^Expected .* to run code of /)
    expect(() => calledIn(join(folder, 'other.mjs'), ['-e', '0'], '')).toThrow(/^Expected /)
  }))
