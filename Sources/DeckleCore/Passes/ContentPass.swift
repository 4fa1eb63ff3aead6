/// Everything that is done to a question once, before any exporter sees it: the takeaway lifted, media found, links
/// resolved, code coloured.
package struct ContentPass: Sendable {
    private let takeaways: TakeawayPass
    private let media: MediaPass
    private let links: LinkPass
    private let highlight: @Sendable (CodeBlock) -> [CodeToken]?

    /// - Parameters:
    ///   - takeaways: knows the words of the deck's takeaways.
    ///   - page: the id of the page that the questions stand on.
    ///   - questions: those that are exported.
    ///   - highlight: colours a block of code; nil for an unknown language.
    package init(
        takeaways: TakeawayPass,
        site: String?,
        page: String,
        questions: QuestionPlaces,
        media: any MediaLibrary,
        highlight: @escaping @Sendable (CodeBlock) -> [CodeToken]?
    ) {
        self.takeaways = takeaways
        self.media = MediaPass(library: media, page: page)
        self.links = LinkPass(page: PageAddress(site: site, page: page), questions: questions)
        self.highlight = highlight
    }

    package func apply(to question: inout Question, log: inout [Diagnostic]) {
        takeaways.apply(to: &question)
        let place = question.origin
        var found: [Diagnostic] = []
        let mapper = ContentMapper(
            block: { [resolve($0, at: place, log: &found)] },
            inline: { resolve($0, at: place, log: &found) }
        )
        question = mapper.map(question)
        log += found
    }

    private func resolve(_ block: Block, at place: Place?, log: inout [Diagnostic]) -> Block {
        if case .code(let code) = block { return .code(highlighted(code, at: place, log: &log)) }
        if case .image(let image) = block { return resolve(image, at: place, log: &log) }
        if case .audio(let audio) = block { return resolve(audio, at: place, log: &log) }
        return block
    }

    private func resolve(_ inline: Inline, at place: Place?, log: inout [Diagnostic]) -> [Inline] {
        if case .link(let link) = inline { return [.link(links.resolve(link, at: place, log: &log))] }
        guard case .image(var image) = inline, image.media == nil else { return [inline] }
        switch media.find(image.source, at: place, log: &log) {
        case .file(let file): image.media = file
        case .missing: break
        case .remote: return [remote(image, at: place, log: &log)]
        }
        return [.image(image)]
    }

    private func resolve(_ image: Image, at place: Place?, log: inout [Diagnostic]) -> Block {
        guard image.media == nil else { return .image(image) }
        var image = image
        switch media.find(image.source, at: place, log: &log) {
        case .file(let file): image.media = file
        case .missing: break
        case .remote: return .paragraph([remote(image, at: place, log: &log)])
        }
        return .image(image)
    }

    private func resolve(_ audio: Audio, at place: Place?, log: inout [Diagnostic]) -> Block {
        guard audio.media == nil else { return .audio(audio) }
        var audio = audio
        switch media.find(audio.source, at: place, log: &log) {
        case .file(let file): audio.media = file
        case .missing: break
        case .remote: return .paragraph([remote(Image(source: audio.source, alt: audio.label), at: place, log: &log)])
        }
        return .audio(audio)
    }

    /// The link that stands in the place of a file on another machine.
    private func remote(_ file: Image, at place: Place?, log: inout [Diagnostic]) -> Inline {
        let label = file.alt.isEmpty ? file.source : file.alt
        let link = Link(target: file.source, title: file.title, content: [.text(label)])
        return .link(links.resolve(link, at: place, log: &log))
    }

    private func highlighted(_ code: CodeBlock, at place: Place?, log: inout [Diagnostic]) -> CodeBlock {
        guard code.tokens.isEmpty, let language = code.language, !language.isEmpty else { return code }
        var code = code
        if let tokens = highlight(code) {
            code.tokens = tokens
        } else {
            log.append(.note(.codeUnknownLanguage, "code in \"\(language)\" stays uncoloured", at: place))
        }
        return code
    }
}
