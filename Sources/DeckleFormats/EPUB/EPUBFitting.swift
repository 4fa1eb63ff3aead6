internal import DeckleCore

/// Content as reading systems can show it: pictures of core media types only, recordings as text that says so, and
/// language tags that are well-formed.
///
/// A reading system need not show other types (EPUB 3.3, section 3.2); WebP is one of them only since 3.3, and
/// e-readers in use do not show it.
struct EPUBFitting {
    let labels: Labels
    /// The pictures that stay.
    private(set) var images: [Image] = []
    /// The files that are left out, with words in their place.
    private(set) var left: [Media] = []

    init(labels: Labels) {
        self.labels = labels
    }

    mutating func fit(_ question: Question) -> Question {
        var fitting = self
        let mapper = ContentMapper(block: { [fitting.fitted($0)] }, inline: { fitting.fitted($0) })
        var question = mapper.map(question)
        question.language = question.language.flatMap(LanguageTag.wellFormed)
        self = fitting
        return question
    }

    private static let coreTypes: Set<String> = ["image/png", "image/jpeg", "image/gif", "image/svg+xml"]

    private mutating func fitted(_ block: Block) -> Block {
        if case .image(let image) = block { return .image(fitted(image)) }
        if case .localized(let locale, let content) = block { return .localized(Self.fitted(locale), content: content) }
        guard case .audio(let audio) = block else { return block }
        if let media = audio.media { left.append(media) }
        return .paragraph([.text(labels.text("recording", number: audio.words))])
    }

    private mutating func fitted(_ inline: Inline) -> [Inline] {
        if case .image(let image) = inline { return [.image(fitted(image))] }
        if case .localized(let locale, let content) = inline {
            return [.localized(Self.fitted(locale), content: content)]
        }
        return [inline]
    }

    private mutating func fitted(_ image: Image) -> Image {
        guard let media = image.media, !Self.coreTypes.contains(media.type) else {
            images.append(image)
            return image
        }
        left.append(media)
        var image = image
        image.media = nil
        return image
    }

    private static func fitted(_ locale: Locale) -> Locale {
        Locale(language: locale.language.flatMap(LanguageTag.wellFormed), direction: locale.direction)
    }
}
