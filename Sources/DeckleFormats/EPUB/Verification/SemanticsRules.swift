internal import DeckleCore

/// The rules of what pages tell those who do not see them (EPUB Accessibility 1.1; DPUB-ARIA 1.1; ARIA authoring).
enum SemanticsRules {
    static let all: [BookRule<BookDocument>] = [
        .warning(.bookUnnamedRole) { page in
            page.nodes.compactMap { node in
                let role = node.words("role").first { namedRoles.contains($0) }
                guard let role, node["aria-label"] == nil, node["aria-labelledby"] == nil else { return nil }
                return Breach("what has the role \(role) has no name", line: node.line)
            }
        },
        .warning(.bookRoleOnBody) { page in
            page.html("body").filter { $0["role"] != nil }.map { Breach("the body has a role", line: $0.line) }
        },
        .warning(.bookOldRole) { page in
            page.nodes.compactMap { node in
                let old = node.words("role").first { ["doc-endnote", "doc-biblioentry"].contains($0) }
                return old.map { Breach("the role \($0) is deprecated", line: node.line) }
            }
        },
        .warning(.bookDoubledQuestions) { page in
            page.nodes.filter { $0.words("role").contains("doc-qna") }.dropFirst().map {
                Breach("the page has another doc-qna, which is for all of its questions", line: $0.line)
            }
        },
        .warning(.bookMissingAlternative) { page in
            page.nodes.indices.filter { lacksAlternative($0, in: page) }.map {
                Breach("nothing tells in words what a picture shows", line: page.nodes[$0].line)
            }
        },
        .warning(.bookIdleAlternative) { page in
            page.html("img").filter(isIdle).map {
                Breach("\"\($0["alt"] ?? "")\" does not tell what a picture shows", line: $0.line)
            }
        },
        .warning(.bookCoverPage) { page in
            guard page.nodes.contains(where: isCover), let body = page.index(of: "body") else { return [] }
            let isBare = page.text(of: body).isEmpty && page.html("a").isEmpty
            return Breach.when(!isBare, "the page of the cover has more than its picture", line: page.nodes[body].line)
        },
        .note(.bookTypeWithoutRole) { page in
            page.nodes.compactMap { node in
                let roles = node.name == "a" ? rolesOfLinks : rolesOfTypes
                guard let type = node.types.first(where: { roles[$0] != nil }), node["role"] == nil else { return nil }
                return Breach("epub:type=\"\(type)\" says nothing to a screen reader", line: node.line)
            }
        },
        .note(.bookSameLinks) { page in sameLinks(in: page) },
        .warning(.bookFormulaText) { page in
            page.nodes.filter { $0.name == "math" && isNameless($0) && $0["alttext"] == nil }.map {
                Breach("a formula has no alttext", line: $0.line)
            }
        },
        .error(.bookLabelTarget) { page in
            let ids = Set(page.nodes.compactMap { $0["id"] })
            return page.nodes.flatMap { node in
                let names = ["aria-labelledby", "aria-describedby", "aria-details"].flatMap { node.words($0) }
                return names.filter { !ids.contains(String($0)) }.map {
                    Breach("\"\($0)\" is to name something, and is no id of the page", line: node.line)
                }
            }
        },
        .error(.bookMissingProperty) { page in
            let declared = page.item?.properties ?? []
            return uses(of: page).subtracting(declared).sorted().map {
                Breach("the manifest does not say that the page has the property \($0)")
            }
        },
        .warning(.bookUnusedProperty) { page in
            let declared = (page.item?.properties ?? []).intersection(judged)
            return declared.subtracting(uses(of: page)).sorted().map {
                Breach("the manifest says that the page has the property \($0), and it has not")
            }
        },
    ]

    private static let namedRoles: Set<Substring> = ["doc-part", "doc-chapter", "doc-index"]

    /// The roles that say the same (EPUB Type to ARIA Role Authoring Guide 1.1).
    private static let rolesOfTypes: [Substring: String] = [
        "part": "doc-part", "chapter": "doc-chapter", "index": "doc-index", "toc": "doc-toc", "qna": "doc-qna",
        "footnote": "doc-footnote", "tip": "doc-tip",
    ]
    private static let rolesOfLinks: [Substring: String] = ["noteref": "doc-noteref", "backlink": "doc-backlink"]

    /// Links that are called the same and lead to different places; lists of contents repeat those of each other.
    private static func sameLinks(in page: BookDocument) -> [Breach] {
        var targets: [String: String] = [:]
        return page.nodes.indices.compactMap { index in
            let node = page.nodes[index]
            guard node.isHTML, node.name == "a", let target = node["href"],
                !page.ancestors(of: node).contains(where: { $0.name == "nav" })
            else { return nil }
            let name = node["aria-label"] ?? page.text(of: index)
            let first = targets[name, default: target]
            targets[name] = first
            return first == target ? nil : Breach("two links are called \"\(name)\"", line: node.line)
        }
    }

    /// Whether an alternative is only a word for pictures, or the name of a file.
    private static func isIdle(_ node: BookDocument.Node) -> Bool {
        guard let words = node["alt"]?.lowercased(), !words.isEmpty else { return false }
        let endings = ["png", "jpg", "jpeg", "gif", "svg", "webp"]
        return ["image", "picture", "img", "photo", "figure"].contains(words)
            || !words.contains(" ") && endings.contains(FilePath.fileExtension(of: words))
    }

    /// Whether a picture has no alternative; an empty one says that it is decoration.
    static func lacksAlternative(_ index: Int, in page: BookDocument) -> Bool {
        let node = page.nodes[index]
        switch node.name {
        case "img": return isNameless(node) && (node["alt"] == nil || isCover(node) && node["alt"] == "")
        case "svg":
            let isHidden = node["aria-hidden"] == "true" || ["presentation", "none"].contains(node["role"])
            return isNameless(node) && !isHidden && !page.inside(index).contains { $0.name == "title" }
        default: return false
        }
    }

    private static func isNameless(_ node: BookDocument.Node) -> Bool {
        node["aria-label"] == nil && node["aria-labelledby"] == nil
    }

    private static func isCover(_ node: BookDocument.Node) -> Bool { node.words("role").contains("doc-cover") }

    /// Properties that follow from what a page holds (EPUB 3.3, appendix D.6.3).
    private static let judged: Set<Substring> = ["mathml", "svg", "scripted"]

    private static func uses(of page: BookDocument) -> Set<Substring> {
        var uses: Set<Substring> = []
        for node in page.nodes {
            switch (node.name, node.element.name.space) {
            case ("math", BookSpace.maths): uses.insert("mathml")
            case ("svg", XMLSpace.svg): uses.insert("svg")
            case ("script", _), ("form", _): uses.insert("scripted")
            default: break
            }
        }
        return uses
    }
}
