/// Finds the formulas of a Markdown text by pandoc's rule (`tex_math_dollars`).
///
/// An opening `$` has no space after it, a closing one none before it and no digit after it; `\$` is neither. A
/// formula ends where its paragraph does, never holds a code span, and in a table never leaves its cell. Text in
/// fences is scanned like any other: whoever hides the formulas gives code its source back.
struct MathsScanner {
    private let bytes: [UInt8]
    private var spans: [MathsSpan] = []
    /// The paragraph at hand, or what looks like one.
    private var paragraph = 0..<0
    private var isTable = false
    /// The starts of the paragraph's backtick runs by length, those behind the scan dropped as it goes.
    private var runs: [Int: ArraySlice<Int>] = [:]

    static func spans(in bytes: [UInt8]) -> [MathsSpan] {
        var scanner = MathsScanner(bytes: bytes)
        scanner.scan()
        return scanner.spans
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func scan() {
        var start = 0
        for line in bytes.split(separator: .lineFeed, omittingEmptySubsequences: false) {
            let content = Lines.withoutContainers(line)
            guard content.isEmpty || Lines.fence(content) != nil else { continue }
            scan(paragraph: start..<line.startIndex)
            start = line.endIndex
        }
        scan(paragraph: start..<bytes.count)
    }

    private mutating func scan(paragraph: Range<Int>) {
        let text = bytes[paragraph]
        guard text.contains(.dollar) else { return }
        self.paragraph = paragraph
        isTable = text.split(separator: .lineFeed).contains { Lines.delimiterColumns($0) > 0 }
        findRuns()
        var index = paragraph.lowerBound
        while index < paragraph.upperBound {
            switch bytes[index] {
            case .backslash: index += 2
            case .backtick: index = endOfCode(at: index) ?? endOfRun(at: index)
            case .dollar: index = take(at: index)
            default: index += 1
            }
        }
    }

    /// Takes the formula that starts here, if one does; returns where the scan goes on.
    private mutating func take(at start: Int) -> Int {
        let isDisplay = byte(start + 1) == .dollar
        let width = isDisplay ? 2 : 1
        guard let close = close(of: start + width, isDisplay: isDisplay) else { return start + width }
        let lines = lines(of: start..<(close + width))
        spans.append(
            MathsSpan(lines: lines, isDisplay: isDisplay, tex: tex(lines, width: width))
        )
        return close + width
    }

    /// Where the delimiter stands that closes a formula whose TeX starts at `open`.
    private mutating func close(of open: Int, isDisplay: Bool) -> Int? {
        guard let first = byte(open), isDisplay || !first.isSpace else { return nil }
        var index = open
        while let byte = byte(index) {
            switch byte {
            case .backslash: index += 2
            case .backtick:
                guard endOfCode(at: index) == nil else { return nil }
                index = endOfRun(at: index)
            case .dollar where !isDisplay:
                let isClosing = !bytes[index - 1].isSpace && self.byte(index + 1)?.isDigit != true
                return isClosing ? index : nil
            case .dollar where self.byte(index + 1) == .dollar: return index > open ? index : nil
            case .pipe where isTable: return nil
            case .lineFeed where isTable || (!isDisplay && startsBlock(at: index + 1)): return nil
            default: index += 1
            }
        }
        return nil
    }

    /// Whether the line that starts here ends the paragraph before it.
    private func startsBlock(at start: Int) -> Bool {
        let content = Lines.withoutContainers(bytes[start..<paragraph.upperBound].prefix { $0 != .lineFeed })
        guard let first = content.first else { return true }
        if first.isDigit {
            let mark = content.drop(while: \.isDigit).first
            return mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
        }
        let isBullet = "-+*".utf8.contains(first) && content.dropFirst().first?.isSpace != false
        return isBullet || "#|=<".utf8.contains(first) || content.allSatisfy { $0 == first }
    }

    private func lines(of range: Range<Int>) -> [Range<Int>] {
        guard bytes[range].contains(.lineFeed) else { return [range] }
        let isQuoted = isQuoted(at: range.lowerBound)
        return bytes[range].split(separator: .lineFeed).map { line in
            guard line.startIndex > range.lowerBound else { return line.indices }
            return (isQuoted ? Lines.withoutContainers(line) : line.drop(while: \.isSpace)).indices
        }
    }

    private func isQuoted(at index: Int) -> Bool {
        let before = bytes[paragraph.lowerBound..<index]
        let lineStart = before.lastIndex(of: .lineFeed).map { $0 + 1 } ?? before.startIndex
        return bytes[lineStart..<index].first { !$0.isSpace } == UInt8(ascii: ">")
    }

    private func tex(_ lines: [Range<Int>], width: Int) -> String {
        let text = Array(lines.map { bytes[$0] }.joined(separator: [.lineFeed]))
        var tex = text.dropFirst(width).dropLast(width).drop(while: \.isSpace)
        while tex.last?.isSpace == true { tex.removeLast() }
        let result = String(decoding: tex, as: UTF8.self)
        return isTable
            ? result.split(separator: "\\|", omittingEmptySubsequences: false).joined(separator: "|") : result
    }

    private func byte(_ index: Int) -> UInt8? { index < paragraph.upperBound ? bytes[index] : nil }

    private func endOfRun(at start: Int) -> Int {
        bytes[start..<paragraph.upperBound].drop { $0 == .backtick }.startIndex
    }

    private mutating func findRuns() {
        runs = [:]
        var index = paragraph.lowerBound
        while let start = bytes[index..<paragraph.upperBound].firstIndex(of: .backtick) {
            index = endOfRun(at: start)
            runs[index - start, default: []].append(start)
        }
    }

    /// The end of the code span that a run of backticks opens: after the next run of the same length.
    private mutating func endOfCode(at start: Int) -> Int? {
        let end = endOfRun(at: start)
        guard var starts = runs[end - start] else { return nil }
        starts = starts.drop { $0 < end }
        runs[end - start] = starts
        return starts.first.map { $0 + end - start }
    }
}
