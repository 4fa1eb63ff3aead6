/// Where a target writes: the file that the user asked for, and others that it needs beside it.
///
/// Nothing is seen under any of the names until the export is complete, and then all of it at once. Files by names lie in
/// ``folder``.
public protocol OutputFolder: OutputFiles {
    /// The file that the user asked for.
    var main: any Output { get }

    /// The name of the folder beside ``main`` that the other files lie in, for references to them.
    var folder: String { get }
}

extension OutputFolder {
    public func makeScratchFile() throws -> String { try main.makeScratchFile() }
}
