internal import DeckleCore
internal import DeckleText

/// A payload and what the page around it says.
struct NuxtInput {
    /// The file that holds the payload, which is the page itself where the payload stands in it.
    let file: Source
    let document: DevalueDocument
    var surroundings: NuxtSurroundings
    /// The members of the root below which content can be; none where it can be anywhere.
    let stores: [String]

    /// - Parameters:
    ///   - payload: the payload's own bytes.
    ///   - stores: where content can be.
    ///   - observer: hears of every slot that is decoded.
    /// - Throws: ``Failure`` where the payload is broken.
    init(
        file: Source,
        payload: SourceBytes,
        surroundings: NuxtSurroundings = NuxtSurroundings(),
        stores: [String] = ["data", "state", "pinia"],
        observer: DevalueDocument.Observer? = nil
    ) throws(Failure) {
        self.file = file
        self.surroundings = surroundings
        self.stores = stores
        do throws(Failure) {
            document = try DevalueDocument(parsing: payload, observer: observer)
        } catch {
            throw Self.located(error, of: payload, in: file)
        }
    }

    /// A failure with its places in the file.
    func located(_ failure: Failure) -> Failure { Self.located(failure, of: document.source, in: file) }

    static func located(_ failure: Failure, of payload: SourceBytes, in file: Source) -> Failure {
        guard let base = payload === file.bytes ? 0 : offset(of: payload, in: file) else {
            return Failure(failure.diagnostics.map { $0.withoutOffset(in: file.name) })
        }
        // What was composed for a text of plain data stands nowhere in it.
        let known = Failure(
            failure.diagnostics.map { $0.place?.offset ?? 0 > payload.count ? $0.withoutOffset(in: file.name) : $0 }
        )
        return file.bytes.withBytes { known.located(in: $0, base: base, file: file.name) }
    }

    /// Where the payload stands in its page; found by its first bytes, as the parser does not tell. Nil for one that was
    /// composed of something else.
    private static func offset(of payload: SourceBytes, in file: Source) -> Int? {
        let head = payload.withBytes { Array($0.prefix(512)) }
        return file.bytes.withBytes { bytes in
            guard let first = head.first, bytes.count >= head.count else { return nil }
            return (0...(bytes.count - head.count)).first {
                bytes[$0] == first && bytes[$0..<($0 + head.count)].elementsEqual(head)
            }
        }
    }
}

extension Diagnostic {
    /// The same without a place in bytes that are not those of the file.
    fileprivate func withoutOffset(in file: String) -> Diagnostic {
        guard let place, place.offset != nil else { return self }
        var diagnostic = self
        diagnostic.place = Place(file: file, pointer: place.pointer, subject: place.subject)
        return diagnostic
    }
}
