import Deckle
import DeckleCore
import DeckleFormats
import DeckleSystem
import DeckleThemes

/// A deck written in one look in all outputs that people look at.
struct PreviewBuild: Sendable {
    var state: PreviewState
    /// The files by the paths that the page asks for.
    private(set) var files: [String: [UInt8]] = [:]

    /// Reads the deck and the theme anew; what is wrong with either is part of the state.
    init(_ request: DeckRequest, look: PreviewLook, themes: [String], generation: Int, number: Int) {
        state = PreviewState(generation: generation, theme: look.theme, themes: themes)
        var log: [Diagnostic] = []
        do {
            try fill(request, look, &log)
            state.build = "\(number)"
        } catch let failure as Failure {
            log += failure.diagnostics
        } catch {
            log.append(.error(.exportFailed, "the preview failed: \(error)"))
        }
        state.findings = log.filter { $0.severity > .note }.map { finding($0) }
    }

    private mutating func fill(_ request: DeckRequest, _ look: PreviewLook, _ log: inout [Diagnostic]) throws {
        let (library, name) = ThemeFolders.library(for: look.theme, input: request.input)
        let loaded = try LoadedDecks(request)
        log += loaded.log
        let manuscript = try loaded.single(for: "deckle preview")
        state.title = manuscript.deck.title
        let resolution = try library.resolution(of: name, language: manuscript.deck.language)
        log += resolution.log
        offer(resolution.theme, look)
        try write(manuscript, resolution.theme, &log)
    }

    /// Takes what the look asks for where the theme has it.
    private mutating func offer(_ theme: Theme, _ look: PreviewLook) {
        state.papers = theme.papers.map(\.name)
        state.paper = look.paper.flatMap { state.papers.contains($0) ? $0 : nil } ?? state.papers.first ?? ""
        state.stocks = theme.stocks.map(\.name)
        let usual = try? Formats.exporter(named: "html").options.first { $0.name == "stock" }?.defaultValue
        state.stock = look.stock.flatMap { state.stocks.contains($0) ? $0 : nil } ?? usual ?? ""
    }

    private mutating func write(_ manuscript: Manuscript, _ theme: Theme, _ log: inout [Diagnostic]) throws {
        let html = try Formats.exporter(named: "html")
        let wanted: [(exporter: any Exporter, settings: [(name: String, value: String)])] = [
            (CardPages(), []), (try Formats.exporter(named: "epub"), [("cover", "none")]),
            (html, [("paper", state.paper)]),
            (html, [("layout", "cards"), ("stock", state.stock)]),
        ]
        let outputs = wanted.map { _ in MemoryOutput(scratchFolder: ScratchFiles.systemFolder) }
        let targets = try zip(wanted, outputs).map { wanted, output in
            let name = wanted.exporter.format.name
            let options = try OptionValues(wanted.settings, specs: wanted.exporter.options, exporter: name)
            let job = ExportJob(manuscript, theme: theme, options: options)
            return ExportRun.Target(exporter: wanted.exporter, job: job, output: output)
        }
        let outcomes = ExportRun(manuscript, skipsBad: true).write(targets, log: &log)
        let isWritten = outcomes.map { outcome in
            if case .failure(let failure) = outcome { log += failure.diagnostics.filter { !log.contains($0) } }
            return (try? outcome.get()) != nil
        }
        if isWritten[0] { takeCards(outputs[0]) }
        if isWritten[1] { try takeBook(outputs[1]) }
        (state.sheet, state.paperCards) = (isWritten[2], isWritten[3])
        if state.sheet { files["sheet.html"] = outputs[2].bytes }
        if state.paperCards { files["paper.html"] = outputs[3].bytes }
    }

    private mutating func takeCards(_ output: MemoryOutput) {
        files["cards/list.json"] = output.bytes
        for (name, file) in output.files { files["cards/\(name)"] = file.bytes }
    }

    private mutating func takeBook(_ output: MemoryOutput) throws {
        let archive = try ZipReader(SourceBytes(output.bytes))
        for entry in archive.entries {
            let content = try archive.read(entry)
            files["book/\(entry.name)"] = content
            guard entry.name.hasSuffix(".xhtml") else { continue }
            for anchor in Self.anchors(in: content) where state.places[anchor] == nil {
                state.places[anchor] = entry.name
            }
        }
    }

    /// The ids of questions and answers in a page of the book.
    private static func anchors(in page: [UInt8]) -> [String] {
        let parts = page.split(separator: UInt8(ascii: "\""))
        return zip(parts, parts.dropFirst()).compactMap { before, value in
            let isID = before.suffix(4).elementsEqual(" id=".utf8)
            let isAnchor = value.starts(with: "q-".utf8) || value.starts(with: "a-".utf8)
            return isID && isAnchor ? String(decoding: value, as: UTF8.self) : nil
        }
    }

    private func finding(_ diagnostic: Diagnostic) -> PreviewState.Finding {
        PreviewState.Finding(
            severity: diagnostic.severity.rawValue,
            code: diagnostic.code.name,
            message: diagnostic.message,
            hint: diagnostic.hint,
            where: diagnostic.place.map { DiagnosticText(usesColor: false).location(of: $0) },
            anchor: diagnostic.place?.subject.flatMap { anchor(of: $0) }
        )
    }

    /// The anchor of the question that a place is in, such as `id surrogates, "UTF-16"`.
    private func anchor(of subject: String) -> String? {
        let id = subject.hasPrefix("id ") ? subject.dropFirst(3).prefix { $0 != "," } : ""
        guard !id.isEmpty else { return nil }
        return state.places.keys.sorted().first { $0.hasPrefix("q-") && $0.hasSuffix(".\(id)") }
    }
}
