internal import DeckleText

extension ArraySlice<UInt8> {
    /// Whether a line is nothing but a link to a part of its page, such as "back to top".
    var isJump: Bool {
        guard count < 300 else { return false }
        if let link = range(of: Array("](#".utf8)) {
            let rest = self[link.upperBound...]
            guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return false }
            let behind = self[(end + 1)...]
            return behindTags.first == UInt8(ascii: "[")
                && (behind.allSatisfy { "*_<>/] .".utf8.contains($0) } || self[...end].leadsBack && behind.isLinks)
        }
        guard range(of: Array("href=\"#".utf8)) != nil else { return false }
        return withoutTags.1 == 1 && first == UInt8(ascii: "<") && last == UInt8(ascii: ">")
    }

    /// What follows the tags and signs of emphasis at its start.
    private var behindTags: Self {
        let rest = drop { "*_ ".utf8.contains($0) }
        guard rest.first == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return rest }
        return rest[(end + 1)...].behindTags
    }

    /// Whether nothing but links stands there, and signs and entities between them.
    private var isLinks: Bool {
        var rest = self
        while let first = rest.first {
            if first == UInt8(ascii: "["), let link = rest.range(of: Array("](".utf8)),
                let end = rest[link.upperBound...].firstIndex(of: UInt8(ascii: ")"))
            {
                rest = rest[(end + 1)...]
            } else if rest.starts(with: "&nbsp;".utf8) {
                rest = rest.dropFirst(6)
            } else if "*_<>/] .|".utf8.contains(first) {
                rest = rest.dropFirst()
            } else {
                return false
            }
        }
        return true
    }

    /// The text outside of tags, and how many links stood there.
    private var withoutTags: ([UInt8], Int) {
        var text: [UInt8] = [], links = 0, rest = self
        while let open = rest.firstIndex(of: UInt8(ascii: "<")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: ">"))
        {
            text += rest[..<open]
            if rest[open...].starts(with: "<a ".utf8) { links += 1 }
            rest = rest[(close + 1)...]
        }
        return (text + rest, links)
    }

    /// Whether a line begins as a question does: `Q:`, `**Q1.**`, `**3)** `.
    var startsAsQuestion: Bool {
        let words = drop { "*_".utf8.contains($0) }
        guard let first = words.first else { return false }
        if first == UInt8(ascii: "Q") { return TitleMark(words).kind == .asked }
        return words.startIndex > startIndex && first.isDigit && TitleMark(words).kind == .numbered
    }
}
