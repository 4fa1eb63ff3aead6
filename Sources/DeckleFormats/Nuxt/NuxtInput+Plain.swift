internal import DeckleCore
internal import DeckleText

extension NuxtInput {
    /// Reads data that is no payload as the payload that means the same: JSON, the data of a Next page, and what Nuxt 2 and
    /// the first versions of Nuxt 3 wrote as a program.
    ///
    /// - Throws: ``Failure`` where the text is neither JSON nor such a program, or one that would have to be run.
    init(plain text: SourceBytes, file: Source, surroundings: NuxtSurroundings) throws(Failure) {
        do throws(Failure) {
            document = try PlainValueReader.document(of: text)
        } catch {
            if Self.isScript(text) { throw Self.oldPayload(file.name) }
            throw Self.located(error, of: text, in: file)
        }
        self.file = file
        self.surroundings = surroundings
        stores = []
        if surroundings.route == nil { self.surroundings.route = try Self.route(in: document) }
    }

    /// The path of the page by its data; those with a place for a parameter are of several pages.
    private static func route(in document: DevalueDocument) throws(Failure) -> String? {
        let route = try NuxtRecord(document, at: document.root)?.text(["routePath", "page"])?.text
        return route.flatMap { $0.hasPrefix("/") && !$0.contains("[") ? $0 : nil }
    }

    /// How files and scripts begin that are programs.
    private static let scriptOpenings = ["export default", "(function(", "__NUXT_JSONP__", "window.__NUXT__"]

    static func isScript(_ text: SourceBytes) -> Bool { text.withBytes { isScript($0.prefix(64)) } }

    /// - Parameter start: the first bytes, without white space.
    static func isScript(_ start: some Collection<UInt8>) -> Bool {
        scriptOpenings.contains { start.starts(with: $0.utf8) }
    }

    /// What is said of a payload that is a program and would have to be run.
    static func oldPayload(_ file: String) -> Failure {
        Failure(
            .error(
                .payloadJavaScript,
                "the payload is a program, as Nuxt 2 and early versions of Nuxt 3 wrote it, and would have to be run",
                at: Place(file: file),
                hint: "build the site with a newer Nuxt, which writes _payload.json"
            )
        )
    }
}
