/// The bytes of an SVG with what tells its encoding.
struct SVGText {
    /// In an encoding that has the marks of XML where ASCII has them.
    let bytes: [UInt8]
    /// The name of the encoding where the text itself is wrong about it.
    let encoding: String?
    /// Whether not everything that reads XML reads it as it is.
    let isMended: Bool

    init(_ source: [UInt8]) {
        let declaration = XMLDeclaration(source)
        let isPlain = declaration.version == "1.0" && [nil, "utf-8"].contains(declaration.encoding)
        if let text = Self.wideText(source) {
            self.init(bytes: text, encoding: "UTF-8", isMended: true)
        } else if [nil, "utf-8", "utf8"].contains(declaration.encoding),
            String(validating: source, as: UTF8.self) == nil
        {
            // What was saved in no Unicode was saved by a program for Windows.
            self.init(bytes: source, encoding: "windows-1252", isMended: true)
        } else {
            self.init(bytes: source, encoding: nil, isMended: !isPlain)
        }
    }

    private init(bytes: [UInt8], encoding: String?, isMended: Bool) {
        self.bytes = bytes
        self.encoding = encoding
        self.isMended = isMended
    }

    /// Text in UTF-16 as UTF-8; nil where no mark of the byte order starts it.
    private static func wideText(_ source: [UInt8]) -> [UInt8]? {
        let isBig = source.starts(with: [0xFE, 0xFF])
        guard isBig || source.starts(with: [0xFF, 0xFE]) else { return nil }
        let units = stride(from: 2, to: source.count - 1, by: 2).map { index -> UInt16 in
            let pair = (UInt16(source[index]), UInt16(source[index + 1]))
            return isBig ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
