internal import DeckleText

/// Which headings of one level are questions, where they are told by nothing but their level.
///
/// Some hold contents only. Others are sections without text of their own, whose questions stand one level below, as
/// where a hub grew by hands that did not agree.
struct HeadingMembers {
    /// The places of questions among the landmarks.
    private(set) var starts: [Int] = []
    /// The places of headings with nothing but contents.
    private(set) var idle: Set<Int> = []
    /// Whether some of the headings are sections.
    private(set) var isParted = false

    private let outline: ReadmeOutline

    /// - Parameter headings: the places of headings of one level among the landmarks.
    init(_ headings: [Int], in outline: ReadmeOutline) {
        self.outline = outline
        for heading in headings {
            let inner = headingsBelow(heading)
            if isContents(from: heading, to: inner.first ?? nextHeading(behind: heading)) {
                idle.insert(heading)
            } else if isSection(heading, inner) {
                starts += inner
                isParted = true
            } else {
                starts.append(heading)
            }
        }
    }

    /// The headings in the body of a heading that are one level lower.
    private func headingsBelow(_ heading: Int) -> [Int] {
        guard let level = outline.landmarks[heading].kind.level else { return [] }
        var inner: [Int] = []
        for index in outline.landmarks[(heading + 1)...].indices where !outline.landmarks[index].isInFold {
            guard case .heading(let other) = outline.landmarks[index].kind else { continue }
            if other <= level { break }
            if other == level + 1 { inner.append(index) }
        }
        return inner
    }

    private func nextHeading(behind heading: Int) -> Int? {
        outline.landmarks[(heading + 1)...].firstIndex { $0.kind.isHeading && !$0.isInFold }
    }

    /// Whether a heading that does not ask has hardly a word before the headings below it, most of which ask.
    private func isSection(_ heading: Int, _ inner: [Int]) -> Bool {
        guard inner.count > 1, let first = inner.first, !asks(heading) else { return false }
        let own = outline.landmarks[first].start - outline.landmarks[heading].body.lowerBound
        return own < Self.mostOwnText && inner.count(where: asks) * 2 >= inner.count
    }

    /// In bytes.
    private static let mostOwnText = 200

    private func asks(_ heading: Int) -> Bool {
        QuestionForm(outline.text.string(outline.landmarks[heading].title)) == .asking
    }

    /// Whether the lines below a heading are links to other parts of the text, or three in five of them.
    private func isContents(from heading: Int, to next: Int?) -> Bool {
        let start = outline.landmarks[heading].body.lowerBound
        let end = next.map { outline.landmarks[$0].start } ?? outline.text.range.upperBound
        guard start < end else { return false }
        var lines = 0, links = 0
        outline.text.forEachLine(in: start..<min(end, start + Self.sampleSize)) { line in
            guard !line.isBlank else { return }
            lines += 1
            links += line.isEntryOfContents ? 1 : 0
        }
        return links >= 3 && links * 5 > lines * 3
    }

    /// As much of a body as tells what it is, in bytes.
    private static let sampleSize = 4_000
}

extension MarkdownLine {
    /// Whether it is an item that begins with a link to a heading of this file or one beside it.
    fileprivate var isEntryOfContents: Bool {
        guard !isFenced, let mark = content.containerMark,
            content[mark...].drop(while: \.isSpace).first == UInt8(ascii: "["),
            let link = content.range(of: Array("](".utf8))
        else { return false }
        let target = content[link.upperBound...].prefix { $0 != UInt8(ascii: ")") }
        return target.contains(UInt8(ascii: "#")) && target.range(of: Array("://".utf8)) == nil
    }
}
