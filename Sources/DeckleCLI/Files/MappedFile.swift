import DeckleCore
import Foundation

/// Files of the system that are put into memory only as far as somebody reads them.
///
/// Fonts of East Asia have 20 MB, of which a title needs a hundredth. What is installed is replaced as a whole and never
/// cut off, which would stop a program that reads it so.
enum MappedFile {
    /// The bytes of a file; nil where it cannot be read, or is empty.
    static func bytes(of path: String) -> SourceBytes? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard let size = FileStatus(descriptor: descriptor)?.size, size > 0,
            let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
        else { return nil }
        return SourceBytes(UnsafeMutableRawBufferPointer(start: start, count: size)) { bytes in
            munmap(bytes.baseAddress, bytes.count)
        }
    }
}
