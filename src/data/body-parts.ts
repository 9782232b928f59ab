/** Parts of the body of which a wound has one, each line one of them. Own list. */
export const bodyParts: readonly (readonly string[])[] = [
  ['back', 'spine', 'shoulder blade'],
  ['chest', 'heart', 'breast', 'ribs'],
  ['head', 'face', 'temple', 'forehead', 'skull', 'eye', 'jaw'],
  ['neck', 'throat'],
  ['stomach', 'abdomen', 'belly', 'gut'],
  ['leg', 'thigh', 'knee', 'calf', 'shin', 'foot', 'ankle'],
  ['arm', 'hand', 'wrist', 'elbow', 'forearm', 'fingers'],
  ['shoulder'],
  ['hip', 'buttocks', 'groin'],
]
