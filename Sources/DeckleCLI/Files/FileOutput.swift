import DeckleCore
import DeckleSystem
import Foundation

/// A file that appears under its name only when it is complete: written beside its target, synced, renamed.
final class FileOutput: Output {
    /// The file as the user knows it.
    private let name: String
    /// Where it goes, links followed, so that writing through a link keeps the link.
    private let target: String
    private let temporaryPath: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private var written = 0
    private var scratchFiles: [String] = []

    private static let bufferSize = 1 << 15

    /// - Parameter name: how the user knows the file; nil for its path.
    /// - Throws: ``Failure`` with `output.unwritable`
    init(path: String, name: String? = nil) throws {
        self.name = name ?? path
        target = try Self.target(of: path)
        if FileStatus(target)?.isFolder == true {
            errno = EISDIR
            throw SystemError.unwritable(self.name)
        }
        (descriptor, temporaryPath) = try Self.create(beside: target, named: self.name)
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
        let (scratch, scratchPath) = try Self.create(beside: target, named: name)
        close(scratch)
        scratchFiles.append(scratchPath)
        return scratchPath
    }

    /// Writes what is left, so that only the name is missing.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`, or with `usage.output-is-input` for a picture of the deck
    func complete() throws {
        try ReadFiles.refuseToReplace(target)
        try flush()
        buffer = []
        guard fsync(descriptor) == 0 else { throw SystemError.unwritable(name) }
        keepPermissions()
        close(descriptor)
        descriptor = -1
    }

    /// Puts the complete file in place of what was there.
    ///
    /// - Throws: ``Failure`` with `output.unwritable`
    func publish() throws {
        guard rename(temporaryPath, target) == 0 else { throw SystemError.unwritable(name) }
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
            guard count > 0 else { throw SystemError.unwritable(name) }
            done += count
        }
    }

    /// A file that is replaced keeps its permissions; a new one gets those that the user's mask gives.
    private func keepPermissions() {
        if let old = FileStatus(target) {
            fchmod(descriptor, old.permissions)
        } else {
            fchmod(descriptor, 0o666 & ~FileStatus.mask)
        }
    }

    /// What a path leads to through links, which may lead to a file that is not there yet.
    private static func target(of path: String) throws -> String {
        var target = path
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        for _ in 0..<40 {
            let length = readlink(target, &buffer, buffer.count)
            guard length > 0 else { return target }
            let link = String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
            target = link.hasPrefix("/") ? link : FilePath.join(FilePath.folder(of: target), link)
        }
        errno = ELOOP
        throw SystemError.unwritable(path)
    }

    private static func create(beside target: String, named name: String) throws -> (Int32, String) {
        // File systems take names of 255 bytes.
        let start = String(decoding: FilePath.name(of: target).utf8.prefix(200), as: UTF8.self)
        guard let file = TemporaryFiles.create(FilePath.join(FilePath.folder(of: target), ".\(start).")) else {
            throw SystemError.unwritable(name)
        }
        return file
    }
}
