internal import DeckleCore
internal import DeckleFormats

/// A file that a deck refers to, as outputs hold it.
struct BundledFile {
    let media: Media
    let bytes: [UInt8]
    /// Whether it is another than the one in the source.
    let isMended: Bool

    /// What is said of a file whose bytes stay as they are.
    private static let codesOfWhatStays: [Diagnostic.Code] = [.mediaManyPixels, .mediaOtherType]

    /// Nil for what is no picture and no recording.
    ///
    /// - Throws: ``Failure``
    init?(_ file: [UInt8]) throws {
        let library = FileMedia(folder: MemoryTree(["file": SourceBytes(file)]))
        do {
            guard let media = try library.find("file", from: "/page") else { return nil }
            self.media = media
            bytes = try library.bytes(of: media)
            isMended = library.remarks(on: media).contains { !Self.codesOfWhatStays.contains($0.code) }
        } catch is Failure {
            return nil
        }
    }

    /// What is wrong with what is bundled of a file.
    static func complaints(about file: [UInt8]) -> [String] {
        do {
            guard let first = try BundledFile(file) else { return [] }
            guard let again = try BundledFile(first.bytes) else { return ["what was bundled is refused"] }
            let isSame = again.bytes == first.bytes && again.media.name == first.media.name && !again.isMended
            let isChanged = !first.isMended && first.bytes != file
            return (isSame ? [] : ["what was bundled is mended again: \(String(decoding: first.bytes, as: UTF8.self))"])
                + (isChanged ? ["a file was changed, and nothing said of it"] : []) + first.complaints
        } catch {
            return ["no failure of ours: \(error)"]
        }
    }

    private var complaints: [String] {
        guard isMended else { return [] }
        let text = String(decoding: bytes, as: UTF8.self)
        return (WellFormed.isXML(text) ? [] : ["markup that is no XML: \(text.prefix(2000))"])
            + (text.contains("<script") || text.contains("<!")
                ? ["what no picture may hold: \(text.prefix(2000))"] : [])
    }
}
