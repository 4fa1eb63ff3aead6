internal import DeckleCore

/// The rules of what a page is made of.
enum StructureRules {
    static let all: [BookRule<BookDocument>] = [
        .warning(.bookMainHeadings) { page in
            page.html("h1").dropFirst().map { Breach("the page has another h1", line: $0.line) }
        },
        .warning(.bookSkippedHeading) { page in
            var last = 0
            return page.nodes.compactMap { node in
                guard node.isHTML, let level = level(of: node.name) else { return nil }
                defer { last = level }
                guard level > last + 1 else { return nil }
                return Breach("h\(level) follows \(last == 0 ? "nothing" : "h\(last)")", line: node.line)
            }
        },
        .warning(.bookActiveContent) { page in
            page.nodes.compactMap { node in
                if activeElements.contains(node.name) { return Breach("the page has <\(node.name)>", line: node.line) }
                guard let name = node.element.attributes.map(\.name.local).first(where: isHandler) else { return nil }
                return Breach("<\(node.name)> has the script \(name)", line: node.line)
            }
        },
        .warning(.bookPageStyle) { page in
            page.html("style").map { Breach("the page has styles of its own", line: $0.line) }
        },
        .note(.bookStyleAttribute) { page in
            page.nodes.filter { $0.isHTML && $0["style"] != nil }.map {
                Breach("<\($0.name)> has a style of its own: \($0["style"] ?? "")", line: $0.line)
            }
        },
        .warning(.bookRemoteResource) { page in
            resources(of: page).filter { BookAddress.isRemote($0.address) }.map {
                Breach("\($0.address) is fetched from the net", line: $0.node.line)
            }
        },
        .error(.bookLinkForm) { page in
            page.nodes.compactMap { node in
                guard let address = node["href"] ?? node["src"], let fault = fault(of: address) else { return nil }
                return Breach("\(address) \(fault)", line: node.line)
            }
        },
        .note(.bookTableHeader) { page in
            page.nodes.indices.compactMap { index in
                let table = page.nodes[index]
                guard table.isHTML, table.name == "table", table["role"] != "presentation" else { return nil }
                let headers = page.inside(index).filter { $0.name == "th" }
                if headers.isEmpty { return Breach("a table has no header cells", line: table.line) }
                guard headers.contains(where: { $0["scope"] == nil && $0["id"] == nil }) else { return nil }
                return Breach("a header cell does not say what it heads", line: table.line)
            }
        },
        .note(.bookWideTable) { page in
            page.nodes.indices.compactMap { index in
                let table = page.nodes[index]
                guard table.isHTML, table.name == "table" else { return nil }
                let cells = page.inside(index).filter { ["td", "th"].contains($0.name) }.map(\.parent)
                let columns = Dictionary(grouping: cells, by: \.self).values.map(\.count).max() ?? 0
                return columns > mostColumns ? Breach("a table has \(columns) columns", line: table.line) : nil
            }
        },
        .warning(.bookLargePage) { page in
            Breach.when(page.size > largePage, "the page has \(page.size / 1024) KB, which older readers may not open")
        },
    ]

    /// What a small screen shows.
    private static let mostColumns = 4
    /// What older engines open at ease, in bytes.
    private static let largePage = 250 * 1024

    private static func level(of name: String) -> Int? {
        guard name.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()) else { return nil }
        return (1...6).contains(level) ? level : nil
    }

    private static let activeElements: Set = ["script", "form", "iframe", "object", "embed"]

    private static func isHandler(_ name: String) -> Bool {
        name.hasPrefix("on") && name.count > 3 && name.allSatisfy { $0.isLowercase && $0.isASCII }
    }

    /// What is loaded with the page; links are not.
    static func resources(of page: BookDocument) -> [(node: BookDocument.Node, address: String)] {
        page.nodes.flatMap { node in
            let isLink = ["a", "area"].contains(node.name)
            let links = isLink ? [] : [node["href"], node["href", XMLSpace.xlink]]
            return (links + [node["src"], node["poster"], node["data"]]).compactMap(\.self).map { (node, $0) }
        }
    }

    private static func fault(of address: String) -> String? {
        let lowered = address.lowercased()
        if ["file:", "javascript:"].contains(where: lowered.hasPrefix) { return "leads out of the book" }
        guard !BookAddress.hasScheme(address), !address.hasPrefix("//") else { return nil }
        if address.hasPrefix("/") { return "is not relative" }
        return address.prefix { $0 != "#" }.contains("?") ? "has a query" : nil
    }
}
