internal import DeckleCore
internal import DeckleText

/// The lists as they stand in the book.
extension EPUBNavigation {
    /// Hands over the list of the table of contents (EPUB 3.3, section 7.4) in pieces.
    func writeContents(to take: ([UInt8]) throws -> Void) rethrows {
        var builder = MarkupBuilder()
        try Self.writeList(entries, isHidden: false, to: &builder, take)
        try builder.drain(above: 0, to: take)
    }

    /// The list of landmarks (EPUB 3.3, section 7.4.4).
    static func landmarks(_ marks: [EPUBLandmark]) -> Markup {
        var builder = MarkupBuilder()
        builder.element("ol") { list in
            for mark in marks {
                list.newline()
                list.element("li") {
                    $0.element("a", ["epub:type": mark.type, "href": mark.address], text: mark.title)
                }
            }
            list.newline()
        }
        return builder.markup
    }

    /// Hands over the NCX document (Open Packaging Format 2.0.1, section 2.4.1) in pieces.
    func writeNCX(of book: EPUBBook, to take: ([UInt8]) throws -> Void) rethrows {
        let entries = entries
        var builder = MarkupBuilder()
        builder.declaration()
        let attributes: KeyValuePairs<String, String?> = [
            "xmlns": "http://www.daisy.org/z3986/2005/ncx/", "version": "2005-1", "xml:lang": book.language,
        ]
        try builder.element("ncx", attributes) { ncx in
            ncx.newline()
            ncx.element("head") { head in
                head.empty("meta", ["name": "dtb:uid", "content": book.identifier])
                head.empty("meta", ["name": "dtb:depth", "content": String(entries.map(\.depth).max() ?? 1)])
            }
            ncx.newline()
            ncx.element("docTitle") { $0.element("text", text: book.title) }
            ncx.newline()
            try ncx.element("navMap") { map in
                map.newline()
                var count = 0
                try Self.writePoints(entries, count: &count, to: &map, take)
            }
            ncx.newline()
        }
        builder.newline()
        try builder.drain(above: 0, to: take)
    }

    private static func writeList(
        _ entries: [EPUBEntry],
        isHidden: Bool,
        to builder: inout MarkupBuilder,
        _ take: ([UInt8]) throws -> Void
    ) rethrows {
        try builder.element("ol", ["hidden": isHidden ? "" : nil]) { list in
            for entry in entries {
                list.newline()
                try list.element("li") { item in
                    item.element("a", ["href": entry.address], text: entry.label)
                    guard !entry.children.isEmpty else { return }
                    try writeList(entry.children, isHidden: entry.hidesChildren, to: &item, take)
                }
                try list.drain(to: take)
            }
            list.newline()
        }
    }

    private static func writePoints(
        _ entries: [EPUBEntry],
        count: inout Int,
        to builder: inout MarkupBuilder,
        _ take: ([UInt8]) throws -> Void
    ) rethrows {
        for entry in entries {
            count += 1
            try builder.element("navPoint", ["id": "point-\(count)"]) { point in
                point.element("navLabel") { $0.element("text", text: entry.label) }
                point.empty("content", ["src": entry.address])
                guard !entry.children.isEmpty else { return }
                point.newline()
                try writePoints(entry.children, count: &count, to: &point, take)
            }
            builder.newline()
            try builder.drain(to: take)
        }
    }
}
