/// Where an exporter writes its file: a file on disk, memory, standard output; the exporter cannot tell.
///
/// Nothing is seen under the file's name until the export is complete.
public protocol Output: AnyObject {
    /// The number of bytes written so far.
    var size: Int { get }

    /// Appends bytes.
    ///
    /// - Throws: ``Failure``
    func write(_ bytes: UnsafeRawBufferPointer) throws

    /// Replaces bytes that were written before; `offset + bytes.count` is at most ``size``.
    ///
    /// - Throws: ``Failure``
    func rewrite(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws

    /// The path of a new empty file for work that does not fit in memory; it is removed with the output.
    ///
    /// - Throws: ``Failure``
    func makeScratchFile() throws -> String
}

extension Output {
    /// Appends bytes.
    public func write(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try write($0) }
    }

    /// Appends text in UTF-8.
    public func write(_ text: String) throws {
        var text = text
        try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
    }
}
