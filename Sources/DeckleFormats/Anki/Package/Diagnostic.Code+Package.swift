public import DeckleCore

extension Diagnostic.Code {
    /// A package cannot be read to its end.
    public static let apkgDamaged = Self("apkg.damaged", .failure)

    /// The decks cannot be read.
    public static let verifyDecks = Self("verify.decks", .failure)

    /// The file is no package, and no book.
    public static let verifyNotAPackage = Self("verify.not-a-package", .failure)

    /// The notetypes cannot be read.
    public static let verifyNotetypes = Self("verify.notetypes", .failure)

    /// The file would unpack to far more than it should.
    public static let verifyTooLarge = Self("verify.too-large", .failure)

    /// The package is of a version that is not known.
    public static let verifyTooNew = Self("verify.too-new", .failure)
}
