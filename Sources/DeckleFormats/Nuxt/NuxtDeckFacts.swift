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
    /// What the source calls its site, where that is no address.
    private(set) var badSite: String?
    var form: String?
    var extra: [Property] = []
    /// What the deck is called after.
    let naming: NuxtNaming

    /// The name of the source's own words that introduce a takeaway.
    private static let takeawayKey = "takeawayWords"

    /// A deck that the source names by its id alone.
    init(id: String) {
        self.id = id
        title = Slug.name(id)
        naming = .own
    }

    /// A deck that is called after its place in the site; nil where the path has no name in it.
    init?(naming: NuxtNaming, path: String) {
        title = Slug.title(path)
        id = Slug.of(title)
        self.naming = naming
        guard !id.isEmpty else { return nil }
    }

    /// A deck that nothing names.
    init() {
        (id, title) = Deck.unnamed
        naming = .madeUp
    }

    /// Nil where the object has no name. An `id` that is a file of the site's content gives that file's name.
    init?(_ record: NuxtRecord, ways: Set<String>, budget: inout DevalueBudget) throws(Failure) {
        let name = try record.text(["name", "title"])
        let slug = try record.text(["slug"])
        let identifier = try record.text(["id"])
        guard let identity = slug?.text ?? identifier.map({ Self.fileName($0.text) }) ?? name.map({ Slug.of($0.text) }),
            let id = Slug.identity(identity) ?? name.map({ Slug.of($0.text) }), !id.isEmpty
        else { return nil }
        self.id = id
        title = name?.text ?? Slug.title(id)
        naming = slug == nil && identifier == nil ? .title : .own
        try describe(by: record, ways: ways.union([name, slug].compactMap { $0?.name }), budget: &budget)
    }

    /// Takes what an object says of the deck apart from its name.
    ///
    /// - Parameter ways: the names in it that mean something else.
    mutating func describe(by record: NuxtRecord, ways: Set<String>, budget: inout DevalueBudget) throws(Failure) {
        let summary = try record.text(["description", "summary"])
        let language = try record.text(["language", "lang", "locale"])
        let author = try record.text(["author"])
        takeawayWords = try record.texts(Self.takeawayKey)
        let site = try record.text(["site"])
        let form = try record.text(["form"])
        var used = [summary, language, author, site, form].compactMap { $0?.name }
        if !takeawayWords.isEmpty { used.append(Self.takeawayKey) }
        self.summary = summary?.text
        self.language = language?.text
        self.author = author?.text
        self.site = site.flatMap { Self.trimmedSite($0.text) }
        badSite = self.site == nil ? site?.text : nil
        self.form = form?.text
        extra = try record.extra(budget: &budget, without: ways.union(used).contains)
    }

    /// The name of a file without its folder and extension; any other text as it is.
    private static func fileName(_ id: String) -> String {
        guard id.contains("/"), let last = id.split(separator: "/").last else { return id }
        return last.split(separator: ".").first.map(String.init) ?? id
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
