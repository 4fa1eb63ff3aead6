/// The words and code lines of a text, to show that an output lost none of its source.
///
/// It reads Markdown and HTML in a crude way of its own, so that it cannot share a mistake with the code it checks.
public struct Words: Sendable, Hashable {
    /// The words of the running text, each as often as it stands there.
    public var words: [String]
    /// The lines of all code blocks without the spaces at their end, empty ones left out.
    public var codeLines: [String]

    public init(words: [String], codeLines: [String] = []) {
        self.words = words
        self.codeLines = codeLines
    }

    /// The words of plain text.
    public init(text: String) {
        self.init(words: Self.split(text))
    }

    /// The words that are not in `output` as often as here.
    public func missingWords(in output: Words) -> [String] { Self.missing(words, in: output.words) }

    /// The code lines that are not in `output` as often as here.
    public func missingCodeLines(in output: Words) -> [String] { Self.missing(codeLines, in: output.codeLines) }

    private static func missing(_ wanted: [String], in found: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for item in found { counts[item, default: 0] += 1 }
        return wanted.filter { item in
            counts[item, default: 0] -= 1
            return counts[item, default: 0] < 0
        }
    }

    /// Runs of letters, digits, marks and symbols; punctuation and spaces part them.
    static func split(_ text: String) -> [String] {
        text.unicodeScalars.split { !isWordScalar($0) }.map { String($0) }
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (48...57).contains(scalar.value) || (65...90).contains(scalar.value)
                || (97...122).contains(scalar.value)
        }
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .connectorPunctuation,
            .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation:
            return false
        default: return true
        }
    }

    /// A line of code as it is compared.
    public static func codeLine(_ line: some StringProtocol) -> String? {
        let end = line.lastIndex { $0 != " " && $0 != "\t" && $0 != "\r" && $0 != "\r\n" }
        return end.map { String(line[...$0]) }
    }
}
