import DeckleCore

/// A file, and others beside it, that are committed together.
typealias CommittableOutput = OutputFolder & Committable
