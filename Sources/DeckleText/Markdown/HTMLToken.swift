/// A piece of the HTML of one block.
enum HTMLToken: Equatable {
    /// Text with entities decoded and runs of white space made one space.
    case text(String)
    case tag(HTMLTag)
    /// Source that is to be seen as it stands, such as a script.
    case source(String)

    /// The pieces of a text; comments leave none.
    static func tokens(in html: String) -> [HTMLToken] {
        var tokens: [HTMLToken] = []
        var rest = Array(html.utf8)[...]
        while !rest.isEmpty {
            let text = rest.prefix { $0 != UInt8(ascii: "<") }
            if !text.isEmpty { tokens.append(.text(collapsed(text))) }
            rest = rest.dropFirst(text.count)
            if !rest.isEmpty { markup(&rest, &tokens) }
        }
        return tokens
    }

    private static func markup(_ rest: inout ArraySlice<UInt8>, _ tokens: inout [HTMLToken]) {
        if rest.starts(with: "<!--".utf8) {
            rest = rest[end(of: "-->", in: rest)...]
            return
        }
        let source = rest[..<end(of: ">", in: rest)]
        guard let tag = HTMLTag(String(decoding: source, as: UTF8.self)) else {
            tokens.append(.text("<"))
            rest = rest.dropFirst()
            return
        }
        if !tag.isClosing, tag.name == "script" || tag.name == "style" {
            let whole = rest[..<end(of: "</\(tag.name)>", in: rest)]
            tokens.append(.source(String(decoding: whole, as: UTF8.self)))
            rest = rest[whole.endIndex...]
        } else {
            tokens.append(.tag(tag))
            rest = rest[source.endIndex...]
        }
    }

    /// Where the text after the first `mark` starts; the end where there is none.
    private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int {
        let mark = Array(mark.utf8)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index...].starts(with: mark) { return index + mark.count }
            index += 1
        }
        return bytes.endIndex
    }

    private static func collapsed(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in bytes {
            guard byte.isSpace else {
                result.append(byte)
                continue
            }
            if result.last != .space { result.append(.space) }
        }
        return Entities.decoded(String(decoding: result, as: UTF8.self))
    }
}
