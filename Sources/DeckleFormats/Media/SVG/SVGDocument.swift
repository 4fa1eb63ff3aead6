internal import DeckleSystem
internal import DeckleText

/// An SVG as every output can hold it: read as XML, and written anew where something in it would break a book, run, or
/// ask another machine.
struct SVGDocument {
    /// The source byte for byte where nothing was wrong with it.
    let bytes: [UInt8]
    /// What was changed, in the order of their cases.
    let mends: [SVGMend]

    /// In bytes; a picture of this size is no drawing any more.
    private static let limit = 1 << 24

    /// - Throws: ``MediaFault``
    init(_ source: [UInt8]) throws(MediaFault) {
        guard source.count <= Self.limit else { throw .tooLarge }
        let text = SVGText(source)
        let expander = try EntityExpander(text.bytes, limit: Self.limit)
        var writer = try Self.read(expander.text, text.encoding)
        if !writer.missing.isEmpty { writer = try Self.read(expander.text, text.encoding, without: writer.missing) }
        guard writer.isSVG else { throw .unknownType }
        var mends = writer.mends
        if text.isMended { mends.insert(.encoding) }
        if expander.hasEntities { mends.insert(.entity) }
        if expander.hasDocumentType { mends.insert(.documentType) }
        self.mends = SVGMend.allCases.filter(mends.contains)
        bytes = mends.isEmpty ? source : Array(writer.markup.text.utf8)
    }

    private static func read(
        _ text: [UInt8],
        _ encoding: String?,
        without unknown: Set<String> = []
    ) throws(MediaFault) -> SVGWriter {
        var writer = SVGWriter(without: unknown)
        do throws(XMLFault) {
            try XMLScanner.scan(text, encoding: encoding) { writer.take($0) }
        } catch {
            throw .damaged("line \(error.line): \(error.reason)")
        }
        return writer
    }
}
