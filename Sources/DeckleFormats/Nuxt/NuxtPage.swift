internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// A prerendered HTML page: finds the payload in it or beside it.
struct NuxtPage {
    private let source: Source
    private var scripts: [HTMLElement] = []
    private var surroundings = NuxtSurroundings()
    private let observer: DevalueDocument.Observer?

    init(_ source: Source, observer: DevalueDocument.Observer?) {
        self.source = source
        self.observer = observer
        let elements = source.bytes.withBytes { bytes in HTMLScanner.elements(in: bytes, where: Self.isOfUse) }
        for element in elements {
            switch element.name {
            case "script": scripts.append(element)
            case "link": surroundings.canonical = surroundings.canonical ?? element.attributes["href"]
            default: surroundings.language = surroundings.language ?? element.attributes["lang"]
            }
        }
        if !payloadPath.isEmpty { surroundings.route = "/" + payloadPath.dropLast().joined(separator: "/") }
    }

    private var script: HTMLElement? { scripts.first(where: Self.isPayload) }

    /// The parts of the path by which the page refers to its payload; empty where it does not.
    private var payloadPath: [String] { script?.attributes["data-src"].map(Self.path) ?? [] }

    private static func isOfUse(_ element: HTMLElement) -> Bool {
        switch element.name {
        case "html": true
        case "link": element.attributes["rel"]?.lowercased() == "canonical"
        case "script": isPayload(element) || isOldPayload(element) || isPlain(element)
        default: false
        }
    }

    private static func isPayload(_ element: HTMLElement) -> Bool {
        element.attributes["id"] == "__NUXT_DATA__" || element.attributes["data-nuxt-data"] != nil
    }

    /// The data of a Next page, or a script in the page, which may be that of Nuxt 2.
    private static func isPlain(_ element: HTMLElement) -> Bool {
        element.attributes["id"] == "__NEXT_DATA__" || element.attributes.isEmpty
    }

    /// Nuxt 2 and early 3 loaded a script.
    private static func isOldPayload(_ element: HTMLElement) -> Bool {
        element.attributes["src"]?.contains("_payload.js") == true
    }

    /// The payload in the page if that holds data, else the file it names.
    ///
    /// - Throws: ``Failure`` where there is none, or where the page holds a character that its parser makes a blank of.
    func input() throws -> NuxtInput {
        try checkCharacters()
        guard let script else {
            guard let plain = plainData else { throw noPayload() }
            return try NuxtInput(plain: plain, file: source, surroundings: surroundings)
        }
        let inline = try input(in: script)
        if let inline, try Self.holds(inline, ["data"]) { return inline }
        if !payloadPath.isEmpty { return try external(payloadPath) }
        guard let inline, try Self.holds(inline, ["state", "pinia"]) else { throw noData() }
        return inline
    }

    private func checkCharacters() throws(Failure) {
        try source.bytes.withBytes { (bytes) throws(Failure) in
            guard let offset = bytes.firstIndex(of: 0) else { return }
            throw Failure(
                .error(
                    .jsonControlCharacter,
                    "the character U+0000 stands in the page",
                    at: Place(offset: offset),
                    hint: "take it out of the source of the page, or save the page again"
                )
            ).located(in: bytes, file: source.name)
        }
    }

    /// The data in a page that has no payload.
    private var plainData: SourceBytes? {
        let script = scripts.first { $0.attributes["id"] == "__NEXT_DATA__" || NuxtInput.isScript($0.rawText) }
        return script.flatMap { $0.rawText.isEmpty ? nil : SourceBytes($0.rawText) }
    }

    /// The payload that stands in a script; nil where that is empty.
    private func input(in script: HTMLElement) throws(Failure) -> NuxtInput? {
        guard !script.rawText.isEmpty else { return nil }
        return try NuxtInput(
            file: source,
            payload: SourceBytes(script.rawText),
            surroundings: surroundings,
            observer: observer
        )
    }

    /// Whether one of the stores of a payload has something in it.
    private static func holds(_ input: NuxtInput, _ stores: [String]) throws(Failure) -> Bool {
        do throws(Failure) {
            let root = try NuxtRecord(input.document, at: input.document.root)
            for name in stores {
                if try root?.record(name)?.members.isEmpty == false { return true }
            }
            return false
        } catch {
            throw input.located(error)
        }
    }

    /// The parts of the path in a `data-src`, without host, query and fragment, and never upwards.
    private static func path(_ reference: String) -> [String] {
        var path = reference.prefix { $0 != "?" && $0 != "#" }
        if let scheme = path.firstRange(of: "://") {
            path = path[scheme.upperBound...].drop { $0 != "/" }
        } else if path.hasPrefix("//") {
            path = path.dropFirst(2).drop { $0 != "/" }
        }
        return path.split(separator: "/").filter { $0 != "." && $0 != ".." }.map(String.init)
    }

    /// The file that `data-src` names, looked for from the page's folder upwards, then with the site's base path
    /// taken off.
    private func external(_ parts: [String]) throws -> NuxtInput {
        if parts.last?.hasSuffix(".js") == true { throw oldPayload() }
        for start in parts.indices {
            let path = parts[start...].joined(separator: "/")
            for level in 0..<(parts.count - start) {
                guard let file = try source.file(at: String(repeating: "../", count: level) + path)?.decoded() else {
                    continue
                }
                return try NuxtInput(
                    file: file,
                    payload: file.bytes,
                    surroundings: surroundings,
                    observer: observer
                )
            }
        }
        let path = parts.joined(separator: "/")
        throw Failure(
            .error(
                .payloadMissingFile,
                "the page keeps its data in \(path), which is not beside it",
                at: Place(file: source.name),
                hint: "take it from the built site and put it where the page looks for it, such as beside the page"
            )
        )
    }

    /// Whether the payload of that name is the page's.
    func isAround(_ payload: String) -> Bool { script != nil && payload == payloadPath.last ?? "_payload.json" }

    /// What the page says of its payload, with what a payload in the page itself says of the path.
    var ownSurroundings: NuxtSurroundings {
        var own = surroundings
        guard let script, let inline = try? input(in: script), (try? Self.holds(inline, ["data"])) == true,
            let root = try? NuxtRecord(inline.document, at: inline.document.root)
        else { return own }
        own.path = try? root.text(["path"])?.text
        return own
    }

    private func noPayload() -> Failure {
        if scripts.contains(where: Self.isOldPayload) { return oldPayload() }
        let isStream = scripts.contains { String(decoding: $0.rawText, as: UTF8.self).contains("self.__next_f.push") }
        return Failure(
            .error(
                .payloadNotInPage,
                isStream
                    ? "the page is of Next's app router, which holds no data but a stream of components"
                    : "the page holds no data (no script with the id __NUXT_DATA__ or __NEXT_DATA__)",
                at: Place(file: source.name),
                hint: isStream
                    ? "the data that the page is made of, as JSON, can be read"
                    : "only prerendered pages of a Nuxt or Next site hold their data"
            )
        )
    }

    private func oldPayload() -> Failure { NuxtInput.oldPayload(source.name) }

    private func noData() -> Failure {
        Failure(
            .error(
                .payloadNoData,
                "no data in this page: its payload is that of a page rendered in the browser",
                at: Place(file: source.name),
                hint: "a prerendered page, or its _payload.json, holds the data"
            )
        )
    }
}
