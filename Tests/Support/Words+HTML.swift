extension Words {
    /// The words of HTML or XHTML as a reader sees them; attributes but `alt` and `title` are left out.
    public init(html: String) {
        self.init(words: [])
        var prose = ""
        var code: String?
        var skipped: Substring?
        for piece in Self.pieces(of: html) {
            if let name = skipped {
                if piece.tag == "/" + name { skipped = nil }
            } else if piece.tag == "style" || piece.tag == "script" {
                skipped = piece.tag
            } else if piece.tag == "pre" {
                code = ""
            } else if piece.tag == "/pre" {
                addCode(code ?? "")
                code = nil
            } else if code != nil {
                code?.append(piece.tag == nil ? String(piece.text) : piece.tag == "br" ? "\n" : "")
            } else {
                prose += piece.tag.map { Self.replacement(of: $0, piece.text) } ?? String(piece.text)
            }
        }
        words += Self.split(Self.decodingEntities(prose))
    }

    private mutating func addCode(_ code: String) {
        for line in Self.decodingEntities(code).split(separator: "\n") {
            if let line = Self.codeLine(line) { codeLines.append(line) }
        }
    }

    /// Elements that stand within a word. Those that Markdown writes with a mark do not: the mark parts words there too.
    private static let inline: Set<Substring> = ["span", "mark", "sub", "sup", "kbd", "bdi", "wbr", "u", "ins"]

    private static func replacement(of tag: Substring, _ text: Substring) -> String {
        let name = tag.hasPrefix("/") ? tag.dropFirst() : tag
        let spoken = text.matches(of: #/\s(?:alt|title)="([^"]*)"/#).map { String($0.output.1) }
        return spoken.isEmpty ? (inline.contains(name) ? "" : " ") : " " + spoken.joined(separator: " ") + " "
    }

    /// Tags and the text between them; `tag` is the element's name in lower case, with `/` before it at its end.
    private static func pieces(of html: String) -> [(tag: Substring?, text: Substring)] {
        var pieces: [(tag: Substring?, text: Substring)] = []
        var rest = Substring(html)
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            if open > rest.startIndex { pieces.append((nil, rest[..<open])) }
            guard let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: ">")) else { return pieces }
            let text = rest[rest.index(after: open)..<close]
            pieces.append((text.prefix { !$0.isWhitespace && ($0 != "/" || text.first == "/") }.lowercasedSlice, text))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append((nil, rest)) }
        return pieces
    }

    /// The text with `&name;` and `&#n;` read.
    static func decodingEntities(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing(#/&(#[xX]?[0-9a-fA-F]+|[a-zA-Z]+);/#) { match in
            character(named: match.output.1) ?? String(match.output.0)
        }
    }

    private static let names: [Substring: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}", "copy": "©", "times": "×",
        "mdash": "—", "ndash": "–", "hellip": "…", "rarr": "→", "eacute": "é",
    ]

    private static func character(named name: Substring) -> String? {
        guard name.first == "#" else { return names[name] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init).map { String($0) }
    }
}

extension Substring {
    fileprivate var lowercasedSlice: Substring { Substring(lowercased()) }
}
