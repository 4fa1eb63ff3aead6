internal import DeckleCore
internal import DeckleText

/// What a payload says of a deck as a whole.
struct NuxtDeckFacts {
    var id: String
    var title: String
    var summary: String?
    var language: String?
    var author: String?
    var takeawayWords: [String] = []
    var site: String?
    var form: String?
    var extra: [Property] = []

    /// The name of the source's own words that introduce a takeaway.
    private static let takeawayKey = "takeawayWords"

    /// A deck that nothing in the source names, called after its place in the site.
    init(path: String?) {
        let name = path.map { Slug.title($0) } ?? ""
        title = name.isEmpty ? "Deck" : name
        id = Slug.of(title)
    }

    /// Nil where the object has no name. An `id` that is a file of the site's content gives that file's name.
    init?(_ record: NuxtRecord, ways: Set<String>, budget: inout DevalueBudget) throws(Failure) {
        let name = try record.text(["name", "title"])
        let slug = try record.text(["slug"])
        let identifier = try record.text(["id"])
        guard let identity = slug?.text ?? identifier.map({ Self.fileName($0.text) }) ?? name.map({ Slug.of($0.text) }),
            let id = Self.usable(identity) ?? name.map({ Slug.of($0.text) }), !id.isEmpty
        else { return nil }
        let summary = try record.text(["description", "summary"])
        let language = try record.text(["language", "lang", "locale"])
        let author = try record.text(["author"])
        takeawayWords = try record.texts(Self.takeawayKey)
        let site = try record.text(["site"])
        let form = try record.text(["form"])
        let used = [name, slug, summary, language, author, site, form].compactMap { $0?.name } + [Self.takeawayKey]
        self.id = id
        title = name?.text ?? Slug.title(id)
        self.summary = summary?.text
        self.language = language?.text
        self.author = author?.text
        self.site = site.flatMap { Self.trimmedSite($0.text) }
        self.form = form?.text
        extra = try record.extra(budget: &budget, without: ways.union(used).contains)
    }

    /// The name of a file without its folder and extension; any other text as it is.
    private static func fileName(_ id: String) -> String {
        guard id.contains("/"), let last = id.split(separator: "/").last else { return id }
        return last.split(separator: ".").first.map(String.init) ?? id
    }

    /// An identity that can name a file stays as it is; any other becomes a slug.
    private static func usable(_ id: String) -> String? {
        let isPlain = id.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_.+".unicodeScalars.contains($0)
        }
        let usable = isPlain && !id.hasPrefix(".") ? id : Slug.of(id)
        return usable.isEmpty ? nil : usable
    }

    /// An address without its trailing slashes; nil for anything that is no web address.
    static func trimmedSite(_ address: String) -> String? {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
        var site = address[...]
        while site.hasSuffix("/") { site.removeLast() }
        return String(site)
    }

    /// The site that a canonical address belongs to, once the page's own path is taken off its end.
    static func site(canonical: String?, path: String?) -> String? {
        guard let canonical, let path, let address = trimmedSite(String(canonical.prefix { $0 != "?" && $0 != "#" }))
        else { return nil }
        var end = path[...]
        while end.hasSuffix("/") { end.removeLast() }
        return address.hasSuffix(end) ? trimmedSite(String(address.dropLast(end.count))) : nil
    }
}
