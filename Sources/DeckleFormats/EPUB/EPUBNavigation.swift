internal import DeckleCore
internal import DeckleText

/// The ways into the book: the lists of the navigation document and the NCX of older reading systems.
struct EPUBNavigation {
    /// Parts, chapters and questions in reading order.
    var entries: [EPUBEntry] = []
    /// The pages of answers in reading order.
    private(set) var answers: [EPUBEntry] = []

    /// Adds a chapter with its questions, under the last part or beside it, and its answers where they stand apart.
    mutating func add(_ chapter: EPUBChapter, _ placement: AnswerPlacement, isInPart: Bool, labels: Labels) {
        var entry = EPUBEntry(
            title: "\(chapter.number) \(chapter.title)",
            address: EPUBArchive.path(ofPage: chapter.questionFile(0)),
            hidesChildren: true
        )
        for (index, questions) in chapter.sections.enumerated() {
            let path = EPUBArchive.path(ofPage: chapter.questionFile(index))
            entry.children += questions.map { question in
                let name = question.content.title.nonEmpty ?? labels["question"]
                let title = "\(question.sectionNumber) \(name)"
                return EPUBEntry(title: title, address: path + "#" + question.anchors.question)
            }
            guard placement.isApart, chapter.hasAnswers(index) else { continue }
            let address = EPUBArchive.path(ofPage: chapter.answerFile(index))
            if placement == .after {
                entry.children.append(EPUBEntry(title: labels["answers"], address: address))
            } else {
                let title = index == 0 ? entry.title : "\(entry.title) (\(index + 1))"
                answers.append(EPUBEntry(title: title, address: address))
            }
        }
        add(chapter: entry, isInPart: isInPart)
    }

    /// Adds a chapter, under the last part or beside it.
    mutating func add(chapter: EPUBEntry, isInPart: Bool) {
        if isInPart, !entries.isEmpty {
            entries[entries.count - 1].children.append(chapter)
        } else {
            entries.append(chapter)
        }
    }

    /// The files of questions by their names, such as `ch01.xhtml`.
    var places: [String: String] {
        let chapters = entries.flatMap { $0.hidesChildren ? [$0] : $0.children }
        let addresses = chapters.flatMap(\.children).map { $0.address.split(separator: "#", maxSplits: 1) }
        return Dictionary(
            addresses.filter { $0.count == 2 }.map { (String($0[1]), FilePath.name(of: String($0[0]))) }
        ) { first, _ in first }
    }

    /// The list of the table of contents (EPUB 3.3, section 7.4).
    var contents: Markup {
        var builder = MarkupBuilder()
        Self.writeList(entries, isHidden: false, to: &builder)
        return builder.markup
    }

    /// The list of landmarks (EPUB 3.3, section 7.4.4).
    static func landmarks(_ marks: [(type: String, entry: EPUBEntry)]) -> Markup {
        var builder = MarkupBuilder()
        builder.element("ol") { list in
            for (type, entry) in marks {
                list.newline()
                list.element("li") {
                    $0.element("a", ["epub:type": type, "href": entry.address], text: entry.title)
                }
            }
            list.newline()
        }
        return builder.markup
    }

    /// The NCX document (Open Packaging Format 2.0.1, section 2.4.1).
    func ncx(of book: EPUBBook) -> Markup {
        var builder = MarkupBuilder()
        builder.declaration()
        let attributes: KeyValuePairs<String, String?> = [
            "xmlns": "http://www.daisy.org/z3986/2005/ncx/", "version": "2005-1", "xml:lang": book.language,
        ]
        builder.element("ncx", attributes) { ncx in
            ncx.newline()
            ncx.element("head") { head in
                head.empty("meta", ["name": "dtb:uid", "content": book.identifier])
                head.empty("meta", ["name": "dtb:depth", "content": String(entries.map(\.depth).max() ?? 1)])
            }
            ncx.newline()
            ncx.element("docTitle") { $0.element("text", text: book.title) }
            ncx.newline()
            ncx.element("navMap") { map in
                map.newline()
                var count = 0
                Self.writePoints(entries, count: &count, to: &map)
            }
            ncx.newline()
        }
        builder.newline()
        return builder.markup
    }

    private static func writeList(_ entries: [EPUBEntry], isHidden: Bool, to builder: inout MarkupBuilder) {
        builder.element("ol", ["hidden": isHidden ? "" : nil]) { list in
            for entry in entries {
                list.newline()
                list.element("li") { item in
                    item.element("a", ["href": entry.address], text: entry.title)
                    guard !entry.children.isEmpty else { return }
                    writeList(entry.children, isHidden: entry.hidesChildren, to: &item)
                }
            }
            list.newline()
        }
    }

    private static func writePoints(_ entries: [EPUBEntry], count: inout Int, to builder: inout MarkupBuilder) {
        for entry in entries {
            count += 1
            builder.element("navPoint", ["id": "point-\(count)"]) { point in
                point.element("navLabel") { $0.element("text", text: entry.title) }
                point.empty("content", ["src": entry.address])
                guard !entry.children.isEmpty else { return }
                point.newline()
                writePoints(entry.children, count: &count, to: &point)
            }
            builder.newline()
        }
    }
}
