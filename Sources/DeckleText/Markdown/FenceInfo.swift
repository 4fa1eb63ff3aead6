/// What stands after the opening fence of a code block: `lang [file name] {1,3-4} rest`, the rest ignored.
struct FenceInfo: Equatable {
    var language: String?
    var fileName: String?
    var markedLines: [ClosedRange<Int>] = []

    /// - Parameter lineCount: the lines of the code; marks beyond it are cut off.
    init(_ text: String, lineCount: Int) {
        guard !text.utf8.allSatisfy(\.isLetter) else {
            if !text.isEmpty { language = text }
            return
        }
        var rest = Substring(text).drop(while: \.isWhitespace)
        let word = rest.prefix { !$0.isWhitespace && $0 != "[" && $0 != "{" }
        language = word.isEmpty ? nil : String(word)
        rest = rest.dropFirst(word.count)
        fileName = Self.bracketed("[", "]", in: &rest)
        markedLines = Self.bracketed("{", "}", in: &rest).map { Self.lines($0, upTo: lineCount) } ?? []
    }

    private static func bracketed(_ open: Character, _ close: Character, in rest: inout Substring) -> String? {
        let start = rest.drop(while: \.isWhitespace)
        guard start.first == open, let end = start.firstIndex(of: close) else { return nil }
        rest = start[start.index(after: end)...]
        let inside = start[..<end].dropFirst()
        return inside.isEmpty ? nil : String(inside)
    }

    private static func lines(_ text: String, upTo count: Int) -> [ClosedRange<Int>] {
        text.split(whereSeparator: { $0 == "," || $0 == " " }).compactMap { part in
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else { return nil }
            let top = min(last, count)
            return first >= 1 && first <= top ? first...top : nil
        }
    }
}
