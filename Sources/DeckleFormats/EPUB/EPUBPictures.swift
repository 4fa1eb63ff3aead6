internal import DeckleCore

/// The pictures of the book, and what content must become where reading systems could not show it.
struct EPUBPictures {
    /// Files that pages refer to and that are not in the container yet.
    private(set) var pending: [Media] = []
    /// Whether there is any picture that a reader sees.
    private(set) var isEmpty = true
    /// Whether every picture says in words what it shows.
    private(set) var areDescribed = true
    /// Whether there are pictures that may move.
    private(set) var mayMove = false
    private var names: Set<String> = []
    private var reported: Set<String> = []

    /// The path of a file below the package document's folder.
    static func path(of media: Media) -> String { "img/" + media.name }

    /// The question with pictures of core media types only, recordings as text that says so, links that lead out of the book, and
    /// language tags that are well-formed.
    ///
    /// A reading system need not show other types (EPUB 3.3, section 3.2); WebP is one of them only since 3.3, and
    /// e-readers in use do not show it.
    mutating func fit(_ question: Question, labels: Labels, log: inout [Diagnostic]) -> Question {
        var question = question
        var images: [Image] = []
        var left: [Media] = []
        let mapper = ContentMapper(
            block: { [Self.fitted($0, labels, &images, &left)] },
            inline: { Self.fitted($0, &images, &left) }
        )
        question = mapper.map(question)
        question.language = question.language.flatMap(LanguageTag.wellFormed)
        images.forEach { take($0) }
        left.forEach { report($0, at: question.origin, log: &log) }
        return question
    }

    /// The pending files, which are no longer pending.
    mutating func takePending() -> [Media] {
        defer { pending = [] }
        return pending
    }

    private static let coreTypes: Set<String> = ["image/png", "image/jpeg", "image/gif", "image/svg+xml"]

    private static func fitted(
        _ block: Block,
        _ labels: Labels,
        _ images: inout [Image],
        _ left: inout [Media]
    ) -> Block {
        if case .image(let image) = block { return .image(fitted(image, &images, &left)) }
        if case .localized(let locale, let content) = block { return .localized(fitted(locale), content: content) }
        guard case .audio(let audio) = block else { return block }
        if let media = audio.media { left.append(media) }
        return .paragraph([.text(labels.text("recording", number: audio.label.nonEmpty ?? audio.source))])
    }

    private static func fitted(_ inline: Inline, _ images: inout [Image], _ left: inout [Media]) -> [Inline] {
        if case .image(let image) = inline { return [.image(fitted(image, &images, &left))] }
        if case .localized(let locale, let content) = inline { return [.localized(fitted(locale), content: content)] }
        guard case .link(let link) = inline else { return [inline] }
        let target = LinkTarget(link.target)
        return target.kind == .absolute && target.address != nil ? [inline] : link.content
    }

    private static func fitted(_ image: Image, _ images: inout [Image], _ left: inout [Media]) -> Image {
        var image = image
        if let media = image.media, !coreTypes.contains(media.type) {
            left.append(media)
            image.media = nil
        } else {
            images.append(image)
        }
        return image
    }

    private static func fitted(_ locale: Locale) -> Locale {
        Locale(language: locale.language.flatMap(LanguageTag.wellFormed), direction: locale.direction)
    }

    private mutating func take(_ image: Image) {
        guard let media = image.media else { return }
        isEmpty = false
        areDescribed = areDescribed && image.alt.nonEmpty != nil
        mayMove = mayMove || media.type == "image/gif"
        if names.insert(media.name).inserted { pending.append(media) }
    }

    private mutating func report(_ media: Media, at place: Place?, log: inout [Diagnostic]) {
        guard reported.insert(media.name).inserted else { return }
        let isPicture = media.type.hasPrefix("image/")
        log.append(
            .warning(
                isPicture ? "epub.picture-type" : "epub.recording",
                "\(media.name) is \(media.type), which many reading systems cannot use; words stand in its place",
                at: place,
                hint: isPicture ? "make it a PNG or a JPEG" : nil
            )
        )
    }
}
