// One import gives a user of the library everything that is public. The parts are modules of their own so that the
// compiler keeps their order; there is no way but this attribute to pass them on under one name.
@_exported public import DeckleCore
@_exported public import DeckleFormats
@_exported public import DeckleThemes
