public import DeckleCore

extension Diagnostic.Code {
    /// A file that is to be a package is none.
    public static let apkgNotAPackage = Self("apkg.not-a-package", .failure)

    /// A package is of a version that is not known.
    public static let apkgTooNew = Self("apkg.too-new", .failure)
}
