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
        var writer = SVGWriter()
        do throws(XMLFault) {
            try XMLScanner.scan(expander.text, encoding: text.encoding) { writer.take($0) }
        } catch {
            throw .damaged("line \(error.line): \(error.reason)")
        }
        guard writer.isSVG else { throw .unknownType }
        var mends = writer.mends
        if text.isMended { mends.insert(.encoding) }
        if expander.hasEntities { mends.insert(.entity) }
        if expander.hasDocumentType { mends.insert(.documentType) }
        self.mends = SVGMend.allCases.filter(mends.contains)
        bytes = mends.isEmpty ? source : Array(writer.markup.text.utf8)
    }
}
