#!/usr/bin/env node
// Only syntax that Node 12 parses: an old Node must reach the sentence below.
var found = process.versions.node.split('.').map(Number)
if (found[0] < 22 || (found[0] === 22 && found[1] < 18)) {
  process.stderr.write(
    'onrecord needs Node 22.18 or newer; this is Node ' +
      process.versions.node +
      '. Install a newer Node from nodejs.org and run the command again.\n',
  )
  process.exitCode = 1
} else {
  // Compiled code is kept beside the code itself, where only those can write who could change it; elsewhere none is kept.
  process.getBuiltinModule('module').enableCompileCache(import.meta.dirname + '/../dist/.cache')
  void import('../dist/main.js')
}
