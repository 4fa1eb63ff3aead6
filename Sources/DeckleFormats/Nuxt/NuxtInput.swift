internal import DeckleCore
internal import DeckleText

/// A payload and what the page around it says.
struct NuxtInput {
    /// The file that holds the payload, which is the page itself where the payload stands in it.
    var file: Source
    /// The payload's own bytes.
    var payload: SourceBytes
    /// The page's `rel="canonical"` address.
    var canonical: String?
    /// The page's language.
    var language: String?
    /// The page's path within its site, as far as the place of its payload tells.
    var route: String?

    /// An error in the payload with its place in the file.
    func failure(_ error: JSONError) -> Failure {
        let base = payload === file.bytes ? 0 : payloadOffset
        return Failure(file.bytes.withBytes { error.diagnostic(in: $0, base: base, file: file.name) })
    }

    /// Where the payload stands in its page; found by its first bytes, as the parser does not tell.
    private var payloadOffset: Int {
        let head = payload.withBytes { Array($0.prefix(512)) }
        return file.bytes.withBytes { bytes in
            guard let first = head.first, bytes.count >= head.count else { return 0 }
            return (0...(bytes.count - head.count)).first {
                bytes[$0] == first && bytes[$0..<($0 + head.count)].elementsEqual(head)
            } ?? 0
        }
    }
}
