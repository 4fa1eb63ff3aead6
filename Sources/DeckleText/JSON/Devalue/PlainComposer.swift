internal import DeckleCore

/// Makes a document of a text of plain data without a copy of it: texts, numbers and words stay where they stand, and
/// what the flat form writes otherwise is composed as if it stood in a line behind the text.
struct PlainComposer {
    /// The offset of the first composed byte; what stands at the end of the text is still in it.
    private let base: Int
    private var writer = JSONWriter()
    private var starts = SlotTable(isDense: false)

    /// - Parameter textSize: the size of the text in bytes.
    init(textSize: Int) {
        base = textSize + 1
    }

    /// A text, number or word that stands in the text.
    mutating func value(at offset: Int) throws(Failure) -> DevalueReference {
        guard offset <= SlotTable.sizeLimit else { throw .payloadTooLarge }
        defer { starts.append(offset) }
        return DevalueReference(starts.count)
    }

    mutating func bool(_ value: Bool) throws(Failure) -> DevalueReference {
        try composed { $0.bool(value) }
    }

    mutating func array(_ items: [DevalueReference]) throws(Failure) -> DevalueReference {
        try composed { $0.array(items) }
    }

    mutating func object(_ members: [DevalueMember]) throws(Failure) -> DevalueReference {
        try composed { $0.object(members) }
    }

    /// The document of all that was composed for a text.
    func document(of text: SourceBytes, root: DevalueReference) -> DevalueDocument {
        DevalueDocument(text, composed: SourceBytes(writer.bytes), starts: starts, root: root)
    }

    private mutating func composed(_ write: (inout JSONWriter) -> Void) throws(Failure) -> DevalueReference {
        // A comma is written before every value but the first.
        let start = writer.bytes.isEmpty ? 0 : writer.bytes.count + 1
        write(&writer)
        return try value(at: base + start)
    }
}
