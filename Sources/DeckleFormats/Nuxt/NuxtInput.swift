internal import DeckleCore
internal import DeckleText

/// A payload and what the page around it says.
struct NuxtInput {
    /// The file that holds the payload, which is the page itself where the payload stands in it.
    let file: Source
    let document: DevalueDocument
    let surroundings: NuxtSurroundings

    /// - Parameters:
    ///   - payload: the payload's own bytes.
    ///   - observer: hears of every slot that is decoded.
    /// - Throws: ``Failure`` where the payload is broken.
    init(
        file: Source,
        payload: SourceBytes,
        surroundings: NuxtSurroundings = NuxtSurroundings(),
        observer: DevalueDocument.Observer? = nil
    ) throws(Failure) {
        self.file = file
        self.surroundings = surroundings
        do throws(Failure) {
            document = try DevalueDocument(parsing: payload, observer: observer)
        } catch {
            throw Self.located(error, of: payload, in: file)
        }
    }

    /// A failure with its places in the file.
    func located(_ failure: Failure) -> Failure { Self.located(failure, of: document.source, in: file) }

    private static func located(_ failure: Failure, of payload: SourceBytes, in file: Source) -> Failure {
        let base = payload === file.bytes ? 0 : offset(of: payload, in: file)
        return file.bytes.withBytes { failure.located(in: $0, base: base, file: file.name) }
    }

    /// Where the payload stands in its page; found by its first bytes, as the parser does not tell.
    private static func offset(of payload: SourceBytes, in file: Source) -> Int {
        let head = payload.withBytes { Array($0.prefix(512)) }
        return file.bytes.withBytes { bytes in
            guard let first = head.first, bytes.count >= head.count else { return 0 }
            return (0...(bytes.count - head.count)).first {
                bytes[$0] == first && bytes[$0..<($0 + head.count)].elementsEqual(head)
            } ?? 0
        }
    }
}
