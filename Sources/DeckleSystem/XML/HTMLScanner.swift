internal import CLibXML2

/// Finds elements in an HTML page with libxml2's parser, without building a tree.
///
/// Nothing is loaded from anywhere, errors in the markup are forgiven as browsers do, and memory is bounded by what
/// is kept. Text is read as UTF-8.
package enum HTMLScanner {
    /// The elements that `isWanted` says yes to, in document order; it is asked with everything but the raw text.
    package static func elements(
        in bytes: UnsafeRawBufferPointer,
        where isWanted: (HTMLElement) -> Bool
    ) -> [HTMLElement] {
        initializeLibrary
        guard let size = Int32(exactly: bytes.count), size > 0, let parser = unsafe htmlNewParserCtxt() else {
            return []
        }
        defer { unsafe htmlFreeParserCtxt(parser) }
        return withoutActuallyEscaping(isWanted) { isWanted in
            let collector = HTMLCollector(isWanted: isWanted)
            unsafe parser.pointee.sax.pointee = handler
            unsafe parser.pointee.userData = Unmanaged.passUnretained(collector).toOpaque()
            let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            let start = unsafe bytes.bindMemory(to: CChar.self).baseAddress
            _ = unsafe htmlCtxtReadMemory(
                parser,
                start,
                size,
                nil,
                "UTF-8",
                Int32(options | HTML_PARSE_RECOVER.rawValue)
            )
            return withExtendedLifetime(collector) { collector.elements }
        }
    }

    /// libxml2 must be set up once before threads use it.
    private static let initializeLibrary: Void = xmlInitParser()

    /// Only elements and raw text are listened to; with no tree builder there is no document, and with no error
    /// callback nothing is printed.
    private static var handler: xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.startElement = { unsafe HTMLCollector.of($0)?.start(name: $1, attributes: $2) }
        unsafe handler.endElement = { context, _ in unsafe HTMLCollector.of(context)?.end() }
        unsafe handler.cdataBlock = { unsafe HTMLCollector.of($0)?.text($1, count: $2) }
        return unsafe handler
    }
}
