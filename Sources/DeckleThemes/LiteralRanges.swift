internal import DeckleText

/// The stretches of a style sheet in which a custom property means nothing, so that a token's value must stand there.
struct LiteralRanges {
    /// In order, in UTF-8 bytes.
    private(set) var ranges: [Range<Int>] = []

    /// Strings, what comes between an at-rule's name and its block, and all of `@page` (CSS Variables 1, section 3:
    /// `var()` stands in the values of an element's properties).
    init(in sheet: [UInt8]) {
        var index = 0
        while index < sheet.count {
            switch sheet[index] {
            case UInt8(ascii: "/"): index = Self.endOfComment(in: sheet, from: index)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let end = Self.endOfString(in: sheet, from: index)
                ranges.append(index..<end)
                index = end
            case UInt8(ascii: "@"):
                let end = Self.endOfAtRule(in: sheet, from: index)
                ranges.append(index..<end)
                index = end
            default: index += 1
            }
        }
    }

    /// Whether a byte stands in one of the stretches.
    func contains(_ offset: Int) -> Bool {
        var low = 0, high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(offset)
    }

    private static let commentEnd = Array("*/".utf8)

    /// The offset behind a comment, or behind the slash where none starts.
    private static func endOfComment(in sheet: [UInt8], from start: Int) -> Int {
        guard sheet[start...].starts(with: "/*".utf8) else { return start + 1 }
        return sheet[(start + 2)...].range(of: commentEnd)?.upperBound ?? sheet.count
    }

    private static func endOfString(in sheet: [UInt8], from start: Int) -> Int {
        var index = start + 1
        while index < sheet.count, sheet[index] != sheet[start] {
            index += sheet[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, sheet.count)
    }

    /// The offset behind the opening brace or the semicolon of an at-rule; of `@page`, behind its closing brace.
    private static func endOfAtRule(in sheet: [UInt8], from start: Int) -> Int {
        let isPage = sheet[start...].starts(with: "@page".utf8)
        var depth = 0
        var index = start
        while index < sheet.count {
            switch sheet[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                index = endOfString(in: sheet, from: index)
                continue
            case UInt8(ascii: ";"): if depth == 0 { return index + 1 }
            case UInt8(ascii: "{"):
                depth += 1
                if !isPage { return index + 1 }
            case UInt8(ascii: "}"):
                depth -= 1
                if depth <= 0 { return index + 1 }
            default: break
            }
            index += 1
        }
        return sheet.count
    }
}
