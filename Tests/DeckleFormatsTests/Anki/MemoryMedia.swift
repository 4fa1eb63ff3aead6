import DeckleCore

@testable import DeckleFormats

/// Media files that tests keep in memory, by reference.
struct MemoryMedia: MediaLibrary {
    private let files: [(reference: String, bytes: [UInt8])]

    init(_ files: [(String, [UInt8])]) {
        self.files = files.map { (reference: $0.0, bytes: $0.1) }
    }

    func find(_ reference: String, from page: String) throws -> Media? {
        guard let index = files.firstIndex(where: { $0.reference == reference }) else { return nil }
        return Media(try MediaContent(files[index].bytes), file: reference, handle: index)
    }

    func bytes(of media: Media) -> [UInt8] { files[media.handle].bytes }
}
