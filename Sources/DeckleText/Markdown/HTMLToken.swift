internal import DeckleCore

/// A piece of the HTML of one block.
enum HTMLToken: Equatable {
    /// Text with entities decoded and runs of white space made one space.
    case text(String)
    case tag(HTMLTag)
    /// Source that is to be seen as it stands, such as a declaration.
    case source(String)
    /// An element that is not for readers, such as a script.
    case dropped(HTMLTag)
    /// The code of a `pre` element.
    case code(CodeBlock)
    /// A comment, which leaves nothing.
    case comment(HTMLComment)

    /// The pieces of a text.
    static func tokens(in html: String) -> [HTMLToken] {
        var tokens: [HTMLToken] = []
        let bytes = Array(html.utf8)
        let lastTag = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
        var rest = bytes[...]
        while !rest.isEmpty {
            let text = rest.prefix { $0 != UInt8(ascii: "<") }
            if !text.isEmpty { tokens.append(.text(collapsed(text))) }
            rest = rest.dropFirst(text.count)
            guard !rest.isEmpty else { break }
            if rest.startIndex < lastTag, startsMarkup(rest) {
                markup(&rest, &tokens)
            } else {
                tokens.append(.text("<"))
                rest.removeFirst()
            }
        }
        return tokens
    }

    /// Whether a `<` can be more than text; what cannot is never searched for its end.
    private static func startsMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let next = bytes.dropFirst().first else { return false }
        return next.isLetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
            || (next == UInt8(ascii: "/") && bytes.dropFirst(2).first?.isLetter == true)
    }

    private static func markup(_ rest: inout ArraySlice<UInt8>, _ tokens: inout [HTMLToken]) {
        if rest.starts(with: "<!--".utf8) { return comment(&rest, &tokens) }
        if let end = endOfDeclaration(rest) {
            tokens.append(.source(String(decoding: rest[..<end], as: UTF8.self)))
            rest = rest[end...]
            return
        }
        let source = rest[..<end(of: ">", in: rest)]
        guard let tag = HTMLTag(String(decoding: source, as: UTF8.self)) else {
            tokens.append(.text("<"))
            rest.removeFirst()
            return
        }
        guard !tag.isClosing, ["script", "style", "template", "pre"].contains(tag.name) else {
            tokens.append(.tag(tag))
            rest = rest[source.endIndex...]
            return
        }
        let whole = rest[..<end(of: "</\(tag.name)>", in: rest)]
        rest = rest[whole.endIndex...]
        if tag.name == "pre" {
            tokens.append(.code(CodeBlock(preformatted: whole[source.endIndex...])))
        } else {
            tokens.append(.dropped(tag))
        }
    }

    /// Skips a comment, which its author hid; one that is never closed hides nothing, as it would swallow the rest.
    private static func comment(_ rest: inout ArraySlice<UInt8>, _ tokens: inout [HTMLToken]) {
        if let close = rest.range(of: Array("-->".utf8)) {
            tokens.append(.comment(HTMLComment(source: String(decoding: rest[..<close.upperBound], as: UTF8.self))))
            rest = rest[close.upperBound...]
        } else {
            tokens.append(.source("<!--"))
            rest = rest.dropFirst(4)
        }
    }

    /// Where the instruction, the declaration or the character data ends that starts here; nil where none does.
    private static func endOfDeclaration(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let mark = bytes.dropFirst().first else { return nil }
        if mark == UInt8(ascii: "?") { return end(of: "?>", in: bytes) }
        if bytes.starts(with: "<![CDATA[".utf8) { return end(of: "]]>", in: bytes) }
        guard mark == UInt8(ascii: "!"), bytes.dropFirst(2).first?.isLetter == true else { return nil }
        return end(of: ">", in: bytes)
    }

    /// The positions of the tags that are opened and closed in the same running text, between two tags of blocks.
    static func paired(_ tokens: [HTMLToken], isBlock: (HTMLTag) -> Bool) -> Set<Int> {
        var paired: Set<Int> = []
        var open: [String: [Int]] = [:]
        for (index, token) in tokens.enumerated() {
            guard case .tag(let tag) = token else { continue }
            if isBlock(tag) {
                open = [:]
            } else if !tag.isClosing {
                open[tag.name, default: []].append(index)
            } else if let start = open[tag.name]?.popLast() {
                paired.formUnion([start, index])
            }
        }
        return paired
    }

    /// Where the text after the first `mark`, given in lower case, starts; the end where there is none.
    private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int {
        let mark = Array(mark.utf8)
        var rest = bytes
        while let start = rest.firstIndex(of: mark[0]) {
            rest = rest[start...]
            if rest.prefix(mark.count).elementsEqual(mark, by: { $0 == $1 || ($1.isLetter && $0 | 0x20 == $1) }) {
                return start + mark.count
            }
            rest.removeFirst()
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

extension CodeBlock {
    /// The tags that colour and set code; any other in it is code itself.
    private static let markupInCode: Set<String> = [
        "a", "b", "br", "code", "del", "div", "em", "font", "i", "img", "ins", "kbd", "mark", "p", "pre", "s", "samp",
        "small",
        "span", "strong", "sub", "sup", "tt", "u", "var",
    ]

    /// What stands in a `pre` element: its tags dropped but for the addresses they hold, its language from the class of
    /// the `code` element in it.
    fileprivate init(preformatted source: ArraySlice<UInt8>) {
        var text: [UInt8] = []
        var language: String?, link: String?
        var rest = source.first == .lineFeed ? source.dropFirst() : source
        while let start = rest.firstIndex(of: UInt8(ascii: "<")),
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
        {
            text += rest[..<start]
            let markup = rest[start...end]
            rest = rest[(end + 1)...]
            guard !markup.prefix(while: { !$0.isSpace }).contains(UInt8(ascii: ":")),
                let tag = HTMLTag(String(decoding: markup, as: UTF8.self)), Self.markupInCode.contains(tag.name)
            else {
                text += markup
                continue
            }
            if tag.name == "code" { language = language ?? tag.language }
            guard tag.name == "a" else {
                text += tag.wordsInCode.utf8
                continue
            }
            // Code holds no links, so the address stands behind what was linked.
            if let address = link { text += " (\(address))".utf8 }
            link = tag.attributes["href"]
        }
        var code = Entities.decoded(String(decoding: text + rest, as: UTF8.self))
        if code.utf8.last == .lineFeed { code.unicodeScalars.removeLast() }
        if let address = link { code += " (\(address))" }
        self.init(language: language, text: code)
    }
}

extension HTMLTag {
    /// What stands in code in the place of a picture: its description and its address.
    fileprivate var wordsInCode: String {
        guard let source = attributes["src"] else { return "" }
        return [attributes["alt"], "(\(source))"].compactMap(\.self).joined(separator: " ")
    }
}

extension HTMLTag {
    /// The language that a class such as `language-swift` names.
    fileprivate var language: String? {
        let mark = "language-"
        let name = attributes["class"]?.split(separator: " ").first { $0.hasPrefix(mark) }
        return name.map { String($0.dropFirst(mark.count)) }
    }
}
