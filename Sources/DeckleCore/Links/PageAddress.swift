/// Where a page stands in its site, against which the references on it are resolved (RFC 3986, section 5.2).
///
/// A site may itself lie in a folder: what starts with `/` starts there, as pages do, and `..` never leads above it.
package struct PageAddress: Sendable {
    private let site: String?
    private let path: String

    /// - Parameters:
    ///   - site: the address that the paths of pages follow; what is no such address counts as unknown.
    ///   - page: the id of the page, which is its path and that of a document, not of a folder.
    package init(site: String?, page: String) {
        self.site = site.flatMap(Self.root)
        path = page
    }

    package var hasSite: Bool { site != nil }

    /// The address that a reference leads to, as `href` holds it; nil where the site is not known.
    package func address(of reference: String) -> String? {
        guard let site else { return nil }
        let path = path(of: reference)
        return LinkTarget(site + (path.hasPrefix("/") ? "" : "/") + path).address
    }

    /// The path in the site that a reference leads to, with its query and fragment.
    package func path(of reference: String) -> String {
        let scalars = reference.unicodeScalars
        let end = scalars.firstIndex { $0 == "?" || $0 == "#" } ?? scalars.endIndex
        guard end > scalars.startIndex else { return path + reference }
        let base = scalars.first == "/" ? "" : folder
        return Self.withoutDots(base + reference[..<end]) + reference[end...]
    }

    /// The question that a reference to a part of a page names by its id; nil for any other reference.
    package func question(of reference: String) -> QuestionIdentity? {
        guard reference.utf8.contains(UInt8(ascii: "#")), LinkTarget(reference).isPath else { return nil }
        let parts = path(of: reference).split(separator: "#", maxSplits: 1).map { Percent.decode(String($0)) }
        guard parts.count == 2, let page = parts[0], let question = parts[1] else { return nil }
        return QuestionIdentity(page: page, question: question)
    }

    /// The path of the page up to its last slash.
    private var folder: Substring {
        path.unicodeScalars.lastIndex(of: "/").map { Substring(path.unicodeScalars[...$0]) } ?? ""
    }

    /// A path with `.` and `..` carried out (RFC 3986, section 5.2.4); empty segments stay.
    private static func withoutDots(_ path: Substring) -> String {
        let isRooted = path.unicodeScalars.first == "/"
        let segments = path.unicodeScalars.dropFirst(isRooted ? 1 : 0)
            .split(separator: "/", omittingEmptySubsequences: false).map(Substring.init)
        var kept: [Substring] = []
        for segment in segments where segment != "." {
            if segment == ".." { _ = kept.popLast() } else { kept.append(segment) }
        }
        if segments.last == "." || segments.last == ".." { kept.append("") }
        return (isRooted ? "/" : "") + kept.joined(separator: "/")
    }

    private static func root(_ site: String) -> String? {
        let scalars = site.unicodeScalars
        var root = scalars.prefix { $0 != "?" && $0 != "#" }
        while root.last == "/" { root.removeLast() }
        let text = String(root)
        return LinkTarget(text).address == nil ? nil : text
    }
}
