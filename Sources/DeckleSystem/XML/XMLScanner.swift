internal import CLibXML2

/// Reads XML with libxml2's parser, without building a tree.
///
/// Nothing is loaded from anywhere and no entity is known but the five of XML, so that nothing grows; depth, names and
/// texts are bounded by the parser.
package enum XMLScanner {
    /// Hands over what is met, in order.
    ///
    /// - Parameters:
    ///   - encoding: the name of the encoding; nil where the text tells it itself (XML 1.0, appendix F).
    ///   - body: has got everything before the fault when one is thrown.
    /// - Throws: ``XMLFault`` where the text is not well-formed.
    package static func scan(_ bytes: [UInt8], encoding: String? = nil, _ body: (XMLEvent) -> Void) throws(XMLFault) {
        initializeLibrary
        guard let size = Int32(exactly: bytes.count), let parser = unsafe xmlNewParserCtxt() else {
            throw XMLFault(line: 1, reason: "it is too large")
        }
        defer { unsafe xmlFreeParserCtxt(parser) }
        withoutActuallyEscaping(body) { body in
            let collector = unsafe XMLCollector(parser, body)
            unsafe parser.pointee.sax.pointee = handler
            unsafe parser.pointee.userData = Unmanaged.passUnretained(collector).toOpaque()
            unsafe bytes.withUnsafeBytes { bytes in
                let start = unsafe bytes.bindMemory(to: CChar.self).baseAddress
                _ = unsafe xmlCtxtReadMemory(parser, start, size, nil, encoding, options)
            }
            withExtendedLifetime(collector) {}
        }
        if unsafe parser.pointee.wellFormed == 0 { throw unsafe fault(of: parser) }
    }

    /// libxml2 must be set up once before threads use it.
    private static let initializeLibrary: Void = xmlInitParser()

    /// Entities are replaced as the five of XML would stand for themselves in attributes otherwise.
    private static let options = Int32(
        XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    )

    /// With no callbacks for declarations and entities none is remembered, let alone loaded.
    private static var handler: xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handler.startElementNs = { context, local, prefix, space, spaceCount, spaces, count, _, attributes in
            unsafe XMLCollector.of(context)?.start(
                XMLCollector.name(local, prefix, space),
                spaces: UnsafeBufferPointer(start: spaces, count: Int(spaceCount) * 2),
                attributes: UnsafeBufferPointer(start: attributes, count: Int(count) * 5)
            )
        }
        unsafe handler.endElementNs = { context, _, _, _ in unsafe XMLCollector.of(context)?.end() }
        unsafe handler.characters = { unsafe XMLCollector.of($0)?.text($1, count: $2) }
        unsafe handler.processingInstruction = { context, target, _ in
            unsafe XMLCollector.of(context)?.instruction(target)
        }
        return unsafe handler
    }

    /// The longest reason that is passed on, in characters: it may quote the text.
    private static let longestReason = 100

    private static func fault(of parser: xmlParserCtxtPtr) -> XMLFault {
        guard let error = unsafe xmlCtxtGetLastError(parser), let message = unsafe error.pointee.message else {
            return XMLFault(line: 1, reason: "it is no XML")
        }
        let line = unsafe String(cString: message).prefix { $0 != "\n" }.prefix(longestReason)
        return XMLFault(line: max(1, unsafe Int(error.pointee.line)), reason: String(line))
    }
}
