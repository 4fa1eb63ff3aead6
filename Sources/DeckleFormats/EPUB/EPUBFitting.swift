internal import DeckleCore

/// Content as reading systems can show it: pictures and recordings of core media types only, other recordings as text
/// that says so, and language tags that are well-formed.
///
/// A reading system need not show or play other types (EPUB 3.3, section 3.2); WebP is one of them only since 3.3, and
/// e-readers in use do not show it, so that it becomes a PNG. Of Ogg, only Opus is one since 3.3, and many do not play
/// it.
struct EPUBFitting {
    let labels: Labels
    private(set) var converter: EPUBConverter
    /// The pictures that stay.
    private(set) var images: [Image] = []
    /// The recordings that stay.
    private(set) var recordings: [Media] = []
    /// The files that are left out, with words in their place.
    private(set) var left: [Media] = []

    init(labels: Labels, converter: EPUBConverter) {
        self.labels = labels
        self.converter = converter
    }

    /// - Throws: ``Failure`` where a picture cannot be read
    mutating func fit(_ question: Question) throws -> Question {
        var fitting = self
        let mapper = ContentMapper(block: { [try fitting.fitted($0)] }, inline: { try fitting.fitted($0) })
        var question = try mapper.map(question)
        question.language = question.language.flatMap(LanguageTag.known)
        self = fitting
        return question
    }

    private static let coreTypes: Set<String> = ["image/png", "image/jpeg", "image/gif", "image/svg+xml"]
    private static let playedTypes: Set<String> = ["audio/mpeg", "audio/mp4"]

    private mutating func fitted(_ block: Block) throws -> Block {
        if case .image(let image) = block { return .image(try fitted(image)) }
        if case .localized(let locale, let content) = block { return .localized(Self.fitted(locale), content: content) }
        if case .audio(let audio) = block { return fitted(audio) }
        return block
    }

    private mutating func fitted(_ audio: Audio) -> Block {
        if let media = audio.media, Self.playedTypes.contains(media.type) {
            recordings.append(media)
            return .audio(audio)
        }
        if let media = audio.media { left.append(media) }
        return .paragraph([.text(labels.text("recording", number: audio.words))])
    }

    private mutating func fitted(_ inline: Inline) throws -> [Inline] {
        if case .image(let image) = inline { return [.image(try fitted(image))] }
        if case .localized(let locale, let content) = inline {
            return [.localized(Self.fitted(locale), content: content)]
        }
        return [inline]
    }

    private mutating func fitted(_ image: Image) throws -> Image {
        guard let media = image.media else { return image }
        var image = image
        image.media = try fitted(media)
        if image.media != nil { images.append(image) }
        return image
    }

    /// A file that books can hold; nil where there is none.
    private mutating func fitted(_ media: Media) throws -> Media? {
        if Self.coreTypes.contains(media.type) { return media }
        if media.type == MediaType.webp.rawValue { return try converter.png(of: media) }
        left.append(media)
        return nil
    }

    private static func fitted(_ locale: Locale) -> Locale {
        Locale(language: locale.language.flatMap(LanguageTag.known), direction: locale.direction)
    }
}
