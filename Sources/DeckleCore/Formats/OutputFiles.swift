/// Where files are written by names.
public protocol OutputFiles: AnyObject {
    /// A new file.
    ///
    /// - Parameter name: a plain name, see ``OutputNames``.
    /// - Throws: ``Failure`` with `output.bad-name`, or with `usage.several-files` where there is room for one file only.
    func file(named name: String) throws -> any Output

    /// The path of a new empty file for work that does not fit in memory; it is removed when all is written.
    ///
    /// - Throws: ``Failure``
    func makeScratchFile() throws -> String
}
