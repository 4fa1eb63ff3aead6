/// Finds the files that the HTML of a field refers to, as Anki does (rslib/src/text.rs).
enum MediaReferences {
    /// The names in `src="…"` (of `object`, `data="…"`) and `[sound:…]`, in order; addresses on the net are none.
    static func names(in html: [UInt8]) -> [String] {
        var names: [String] = []
        var index = 0
        let lastBracket = html.lastIndex(of: UInt8(ascii: "]")) ?? 0
        while index < html.count {
            switch html[index] {
            case UInt8(ascii: "<"): index = tag(in: html, at: index, &names)
            case UInt8(ascii: "["): index = sound(in: html[..<max(lastBracket + 1, index + 1)], at: index, &names)
            default: index += 1
            }
        }
        return names.filter { !isRemote($0) }
    }

    /// Reads the tag that may start at `start`; gives the offset to go on from.
    private static func tag(in html: [UInt8], at start: Int, _ names: inout [String]) -> Int {
        let name = html[(start + 1)...].prefix { (0x61...0x7A).contains($0 | 0x20) }
        guard !name.isEmpty else { return start + 1 }
        let end = html[start...].firstIndex(of: UInt8(ascii: ">")) ?? html.count
        let element = String(decoding: name, as: UTF8.self).lowercased()
        guard let attribute = attributes[element] else { return max(end, start + 1) }
        if let value = value(of: attribute, in: html[name.endIndex..<end]) { names.append(value) }
        return max(end, start + 1)
    }

    private static func sound(in html: ArraySlice<UInt8>, at start: Int, _ names: inout [String]) -> Int {
        let rest = html[start...]
        guard rest.starts(with: "[sound:".utf8), let end = rest.firstIndex(of: UInt8(ascii: "]")) else {
            return start + 1
        }
        names.append(decoded(html[(start + 7)..<end]))
        return end
    }

    private static let attributes = [
        "img": "src", "audio": "src", "video": "src", "source": "src", "object": "data",
    ]

    private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
        let wanted = Array((name + "=").utf8)
        guard let start = tag.indices.first(where: { tag[$0...].starts(with: wanted) && isSpace(tag, before: $0) })
        else { return nil }
        let value = tag[(start + wanted.count)...]
        switch value.first {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return decoded(value.dropFirst().prefix { $0 != value.first })
        case .some: return decoded(value.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") })
        case nil: return nil
        }
    }

    private static func isSpace(_ tag: ArraySlice<UInt8>, before index: Int) -> Bool {
        index > tag.startIndex && [0x20, 0x0A, 0x09].contains(tag[index - 1])
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("&") else { return text }
        let entities = [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        return entities.reduce(text) { text, entity in
            text.split(separator: entity.0, omittingEmptySubsequences: false).joined(separator: entity.1)
        }
    }

    private static func isRemote(_ name: String) -> Bool {
        ["http://", "https://", "data:", "//"].contains { name.lowercased().hasPrefix($0) }
    }
}
