/// A place that themes are found in: a folder on disk, the themes in the binary, a test's own.
public protocol ThemeFolder: Sendable {
    /// How the user knows the folder, such as `themes`; diagnostics put it before the paths of its files.
    var path: String { get }

    /// The names of the themes in it.
    ///
    /// - Throws: ``Failure``
    func names() throws -> [String]

    /// The bytes of every file of a theme by its path in the theme, such as `apkg/style.css`; nil without that theme.
    ///
    /// Only files that ``ThemeLibrary/reads(_:)`` are needed.
    ///
    /// - Throws: ``Failure``
    func files(of theme: String) throws -> [String: [UInt8]]?
}
