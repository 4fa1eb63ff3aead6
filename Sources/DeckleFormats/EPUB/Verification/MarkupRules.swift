internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// The rules of how a page is written (EPUB 3.3, section 6.1; what older readers ask for beyond it).
enum MarkupRules {
    static let all: [BookRule<BookDocument>] = [
        .warning(.bookDeclaration) { page in
            let encoding = XMLDeclaration(page.prolog).encoding
            if !page.prolog.starts(with: "<?xml".utf8) {
                return [Breach("the page does not begin with <?xml", line: 1)]
            }
            return Breach.when(encoding ?? "utf-8" != "utf-8", "the page is not in UTF-8", line: 1)
        },
        .note(.bookLineEnds) { page in
            Breach.when(page.hasCarriageReturns, "lines end with carriage returns", line: 1)
        },
        .warning(.bookDoctype) { page in
            let type = documentType(of: page)
            return Breach.when(type?.lowercased() != "<!doctype html>", "the document type is \(type ?? "missing")")
        },
        .warning(.bookPageLanguage) { page in
            guard let root = page.nodes.first else { return [] }
            let language = root["lang"], xml = root["lang", XMLSpace.xml]
            return Breach.when(
                language == nil || language != xml,
                "lang is \(language ?? "missing"), xml:lang is \(xml ?? "missing")",
                line: root.line
            )
        },
        .error(.bookLanguage) { page in
            page.nodes.flatMap { node in
                [node["lang"], node["lang", XMLSpace.xml]].compactMap(\.self).prefix(1).filter {
                    !$0.isEmpty && !BookLanguage.isWellFormed($0)
                }.map { Breach("\"\($0)\" is no language tag", line: node.line) }
            }
        },
        .warning(.bookPageTitle) { page in
            let title = page.index(of: "title").map { page.text(of: $0) } ?? ""
            let name = FilePath.name(of: page.path)
            let isName = [name, FilePath.withoutExtension(name)].contains(title)
            return Breach.when(title.isEmpty || isName, "the title of the page is \"\(title)\"")
        },
        doubledIDs,
        .warning(.bookIDForm) { page in
            page.nodes.compactMap { node in
                guard let id = node["id"], id.unicodeScalars.first.map(isNameStart) != true else { return nil }
                return Breach("the id \"\(id)\" does not begin with a letter", line: node.line)
            }
        },
        .warning(.bookEmptyTag) { page in
            page.nodes.filter { $0.isHTML && $0.element.isEmptyTag && !voidElements.contains($0.name) }.map {
                Breach("<\($0.name)/> is open to the end for a reader that takes it for HTML", line: $0.line)
            }
        },
        .warning(.bookPresentation) { page in
            page.nodes.filter(\.isHTML).compactMap { node in
                let names = node.element.attributes.map(\.name.local)
                guard let name = names.first(where: { isPresentation($0, on: node.name) }) else { return nil }
                return Breach("<\(node.name)> has \(name), which belongs into a style sheet", line: node.line)
            }
        },
    ]

    /// Holds for every XML document of a book.
    static let doubledIDs = BookRule<BookDocument>.error(.bookDoubledID) { document in
        var seen: Set<String> = []
        return document.nodes.compactMap { node in
            guard let id = node["id"], !seen.insert(id).inserted else { return nil }
            return Breach("two elements have the id \"\(id)\"", line: node.line)
        }
    }

    /// What stands before the first element, from `<!DOCTYPE` to the sign that ends it.
    private static func documentType(of page: BookDocument) -> String? {
        let mark = Array("<!doctype".utf8)
        let start = page.prolog.indices.first { index in
            page.prolog[index...].prefix(mark.count).elementsEqual(mark) { $0 | 0x20 == $1 | 0x20 }
        }
        guard let start, let end = page.prolog[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let words = String(decoding: page.prolog[start...end], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return words.joined(separator: " ")
    }

    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic
    }

    private static let voidElements: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    private static func isPresentation(_ name: String, on element: String) -> Bool {
        ["align", "bgcolor", "valign", "cellpadding", "cellspacing"].contains(name)
            || ["width", "height", "border"].contains(name) && ["table", "tr", "td", "th", "col"].contains(element)
    }
}
