internal import CLibXML2

/// Hands on what the parser reports.
@safe
final class XMLCollector {
    // Safe, because the collector is asked only while the parser runs.
    private let parser: xmlParserCtxtPtr
    private let body: (XMLEvent) -> Void

    /// - Parameter parser: the one that reports; it tells where it is.
    init(_ parser: xmlParserCtxtPtr, _ body: @escaping (XMLEvent) -> Void) {
        unsafe self.parser = parser
        self.body = body
    }

    static func of(_ context: UnsafeMutableRawPointer?) -> XMLCollector? {
        unsafe context.map { unsafe Unmanaged<XMLCollector>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(
        _ name: XMLName,
        spaces: UnsafeBufferPointer<UnsafePointer<xmlChar>?>,
        attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
    ) {
        let element = unsafe XMLElement(
            name: name,
            attributes: Self.attributes(attributes),
            spaces: stride(from: 0, to: spaces.count - 1, by: 2).map {
                unsafe XMLElement.Space(
                    prefix: Self.string(spaces[$0]),
                    address: Self.string(spaces[$0 + 1]) ?? ""
                )
            },
            line: line,
            isEmptyTag: unsafe parser.pointee.input?.pointee.cur.pointee == UInt8(ascii: "/")
        )
        body(.start(element))
    }

    func end() { body(.end) }

    func text(_ text: UnsafePointer<xmlChar>?, count: Int32) {
        body(.text(unsafe String(decoding: UnsafeBufferPointer(start: text, count: Int(count)), as: UTF8.self)))
    }

    func instruction(_ target: UnsafePointer<xmlChar>?) {
        body(.instruction(target: unsafe Self.string(target) ?? ""))
    }

    private var line: Int { unsafe max(1, Int(parser.pointee.input?.pointee.line ?? 1)) }

    static func name(
        _ local: UnsafePointer<xmlChar>?,
        _ prefix: UnsafePointer<xmlChar>?,
        _ space: UnsafePointer<xmlChar>?
    ) -> XMLName {
        unsafe XMLName(prefix: string(prefix), local: string(local) ?? "", space: string(space))
    }

    /// Five pointers an attribute: name, prefix, namespace, start and end of the value.
    private static func attributes(
        _ list: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
    ) -> [XMLElement.Attribute] {
        stride(from: 0, to: list.count - 4, by: 5).map { index in
            let value: String
            if let start = unsafe list[index + 3], let end = unsafe list[index + 4] {
                value = unsafe String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
            } else {
                value = ""
            }
            return XMLElement.Attribute(
                name: unsafe name(list[index], list[index + 1], list[index + 2]),
                value: value
            )
        }
    }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String? {
        unsafe text.map { unsafe String(cString: $0) }
    }
}
