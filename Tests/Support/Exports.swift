// What tests write into, for those that test a part and import nothing of the whole.
@_exported public import class Deckle.MemoryOutput
