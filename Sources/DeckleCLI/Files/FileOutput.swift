import DeckleCore
import Foundation

/// A file that appears under its name only when it is complete: written beside its target, synced, renamed.
final class FileOutput: Output {
    let path: String
    private let temporaryPath: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private var written = 0
    private var scratchFiles: [String] = []

    private static let bufferSize = 1 << 16

    /// - Throws: ``Failure`` with `output.unwritable`
    init(path: String) throws {
        // Writing through a link keeps the link.
        self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        (descriptor, temporaryPath) = try Self.create(beside: self.path, named: path)
        buffer.reserveCapacity(Self.bufferSize)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        TemporaryFiles.remove(temporaryPath)
        for file in scratchFiles { TemporaryFiles.remove(file) }
    }

    var size: Int { written + buffer.count }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        if buffer.count + bytes.count > Self.bufferSize { try flush() }
        if bytes.count >= Self.bufferSize {
            try put(bytes, at: written)
            written += bytes.count
        } else {
            buffer.append(contentsOf: bytes)
        }
    }

    func rewrite(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
        if offset >= written {
            buffer.replaceSubrange((offset - written)..<(offset - written + bytes.count), with: bytes)
        } else {
            try flush()
            try put(bytes, at: offset)
        }
    }

    func makeScratchFile() throws -> String {
        let (scratch, scratchPath) = try Self.create(beside: path, named: path)
        close(scratch)
        scratchFiles.append(scratchPath)
        return scratchPath
    }

    /// Puts the file in place of what was there.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`
    func commit() throws {
        try flush()
        guard fsync(descriptor) == 0 else { throw SystemError.unwritable(path) }
        keepPermissions()
        close(descriptor)
        descriptor = -1
        guard rename(temporaryPath, path) == 0 else { throw SystemError.unwritable(path) }
        TemporaryFiles.forget(temporaryPath)
    }

    private func flush() throws {
        try buffer.withUnsafeBytes { try put($0, at: written) }
        written += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }

    private func put(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
        var done = 0
        while done < bytes.count {
            let count = pwrite(
                descriptor,
                bytes.baseAddress?.advanced(by: done),
                bytes.count - done,
                off_t(offset + done)
            )
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw SystemError.unwritable(path) }
            done += count
        }
    }

    /// A file that is replaced keeps its permissions; a new one gets those that the user's mask gives.
    private func keepPermissions() {
        var status = stat()
        if stat(path, &status) == 0 {
            fchmod(descriptor, status.st_mode & 0o7777)
        } else {
            let mask = umask(0)
            umask(mask)
            fchmod(descriptor, 0o666 & ~mask)
        }
    }

    private static func create(beside target: String, named name: String) throws -> (Int32, String) {
        let url = URL(fileURLWithPath: target)
        let folder = url.deletingLastPathComponent().path
        guard let file = TemporaryFiles.create("\(folder)/.\(url.lastPathComponent).") else {
            throw SystemError.unwritable(name)
        }
        return file
    }
}
