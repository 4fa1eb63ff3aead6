/// Where a target writes: the file that the user asked for, and others that it needs beside it.
///
/// Nothing is seen under any of the names until the export is complete, and then all of it at once.
public protocol OutputFolder: AnyObject {
    /// The file that the user asked for.
    var main: any Output { get }

    /// The name of the folder beside ``main`` that the other files lie in, for references to them.
    var folder: String { get }

    /// A new file in ``folder``.
    ///
    /// - Parameter name: a plain name, see ``OutputNames``.
    /// - Throws: ``Failure`` with `output.bad-name`, or with `usage.several-files` where there is room for one file only.
    func file(named name: String) throws -> any Output
}
