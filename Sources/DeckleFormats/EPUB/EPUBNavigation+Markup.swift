internal import DeckleCore
internal import DeckleText

/// The lists as they stand in the book.
extension EPUBNavigation {
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
        let entries = entries
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
