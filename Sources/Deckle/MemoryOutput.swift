internal import DeckleSystem

/// An output that keeps its bytes in memory, and those of the files beside it.
public final class MemoryOutput: Output, OutputFolder {
    public private(set) var bytes: [UInt8] = []
    /// The files beside it by name.
    public private(set) var files: [String: MemoryOutput] = [:]

    private var names = OutputNames()
    private let scratchFolder: String
    private lazy var scratch = ScratchFiles(folder: scratchFolder)

    /// - Parameter scratchFolder: the folder for files that exporters work with; they go with the output.
    public init(scratchFolder: String = "/tmp") {
        self.scratchFolder = scratchFolder
    }

    /// What was written, taken as UTF-8.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public var size: Int { bytes.count }

    public func write(_ bytes: UnsafeRawBufferPointer) {
        self.bytes.append(contentsOf: bytes)
    }

    public func rewrite(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        self.bytes.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }

    public func makeScratchFile() throws -> String { try scratch.make() }

    public var main: any Output { self }

    public let folder = "files"

    public func file(named name: String) throws -> any Output {
        try names.take(name)
        let file = MemoryOutput(scratchFolder: scratchFolder)
        files[name] = file
        return file
    }
}
