internal import DeckleCore
internal import DeckleText

/// The trees that Nuxt Content makes of Markdown files.
enum NuxtBody {
    /// Whether a value is such a tree: version 3 calls it `minimark` or `minimal`, version 2 `root`.
    static func isBody(_ document: DevalueDocument, at reference: DevalueReference) throws(Failure) -> Bool {
        guard document.isContainer(reference), let record = try NuxtRecord(document, at: reference),
            record.reference("value") != nil || record.reference("children") != nil
        else { return false }
        return try ["minimark", "minimal", "root"].contains(record.text(["type"])?.text)
    }

    /// The pieces of a tree.
    static func items(of tree: NuxtRecord) throws(Failure) -> [DevalueReference] {
        if let items = try tree.items("value") { return items }
        return try tree.items("children") ?? []
    }

    /// The source of a tree without the front matter that it begins with, as it is a whole file.
    static func withoutFrontMatter(_ source: String) -> String {
        guard let front = FrontMatter(source), front.isClosed else { return source }
        return String(decoding: source.utf8.dropFirst(front.length).drop { $0 == 0x0A || $0 == 0x0D }, as: UTF8.self)
    }

    /// Whether a tree says nothing once it is read.
    static func isEmpty(_ document: DevalueDocument, at reference: DevalueReference) throws(Failure) -> Bool {
        let text = try BodyMarkdown(document, at: reference).text
        return text.isEmpty || SilentText.mayBeSilent(text) && SilentText.isSilent(text)
    }
}
