public import DeckleCore
internal import DeckleText

/// Reads the interchange form that ``JSONExporter`` writes.
public struct JSONReader: Reader {
    public init() {}

    public let format = Format(
        name: "json",
        summary: "interchange form written by the json exporter",
        fileExtension: "json"
    )

    public func recognizes(_ source: Source) -> Recognition {
        source.bytes.withBytes { bytes in
            let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
            let opening = text.prefix(200).filter { !" \t\r\n".utf8.contains($0) }
            return opening.starts(with: "{\"\(InterchangeSchema.key)\":".utf8) ? .certain : .foreign
        }
    }

    public func read(_ source: Source, wishes: ReadingWishes, log: inout [Diagnostic]) throws -> [Manuscript] {
        // What is no UTF-8 would be replaced without a word.
        try source.utf8().bytes.withBytes { bytes in
            var root: JSONValue?, broken: [Int] = []
            do {
                let value = try JSONValue(parsing: bytes, broken: &broken)
                root = value
                // The line is left to errors, as finding it takes reading the file up to there.
                var builder = JSONDeckBuilder(file: source.name, suggestedID: source.suggestedID) {
                    Place(file: source.name, pointer: value.pointer(to: $0))
                }
                let manuscript = try builder.manuscript(of: value)
                log += Self.halves(broken, in: value, file: source.name) + builder.log
                return [manuscript]
            } catch let failure as Failure {
                throw failure.pointing { root?.pointer(to: $0) }.located(in: bytes, file: source.name)
            }
        }
    }
}

extension JSONReader {
    /// A warning at the first text that holds half of a surrogate pair; none where no text does.
    fileprivate static func halves(_ offsets: [Int], in root: JSONValue, file: String) -> [Diagnostic] {
        guard let first = offsets.first else { return [] }
        let count = offsets.count == 1 ? "" : "; \(offsets.count) texts hold one, the first stands here"
        return [
            .warning(
                .payloadLoneSurrogate,
                "half of a surrogate pair is no character, U+FFFD stands in its place" + count,
                at: Place(file: file, pointer: root.pointer(to: first)),
                hint: "write the character anew in the source"
            )
        ]
    }
}

extension Failure {
    /// The failure with a JSON pointer for every place that knows its offset.
    fileprivate func pointing(_ pointer: (_ offset: Int) -> String?) -> Failure {
        var failure = self
        for index in diagnostics.indices {
            failure.diagnostics[index].place?.pointer = diagnostics[index].place?.offset.flatMap(pointer)
        }
        return failure
    }
}
