internal import DeckleCore

/// The pictures and recordings of the book: which must go into the container, and what can be said of all of them.
struct EPUBMedia {
    /// Files that pages refer to and that are not in the container yet.
    private(set) var pending: [Media] = []
    /// Whether there is any picture that a reader sees.
    private(set) var hasPictures = false
    /// Whether every picture says in words what it shows.
    private(set) var areDescribed = true
    /// Whether there are pictures that may move.
    private(set) var mayMove = false
    /// Whether there is any recording that a reader hears.
    private(set) var hasRecordings = false
    private var names: Set<String> = []
    private var reported: Set<String> = []
    private var converter: EPUBConverter

    init(_ library: any MediaLibrary) {
        converter = EPUBConverter(library)
    }

    /// The path of a file below the package document's folder.
    static func path(of media: Media) -> String { (isPicture(media) ? "img/" : "audio/") + media.name }

    private static func isPicture(_ media: Media) -> Bool { media.type.hasPrefix("image/") }

    /// The question as reading systems can show and play it; its files are pending from now on.
    ///
    /// - Throws: ``Failure`` where a picture cannot be read
    mutating func fit(_ question: Question, labels: Labels, log: inout [Diagnostic]) throws -> Question {
        var fitting = EPUBFitting(labels: labels, converter: converter)
        let fitted = try fitting.fit(question)
        converter = fitting.converter
        log += converter.takeRemarks().map { $0.about(question.origin) }
        fitting.images.forEach { take($0) }
        fitting.recordings.forEach { take($0) }
        fitting.left.forEach { report($0, at: question.origin, log: &log) }
        return fitted
    }

    /// The pending files, which are no longer pending.
    mutating func takePending() -> [Media] {
        defer { pending = [] }
        return pending
    }

    /// The content of a file; it is asked for once.
    ///
    /// - Throws: ``Failure`` where it cannot be read
    mutating func bytes(of media: Media) throws -> [UInt8] { try converter.bytes(of: media) }

    private mutating func take(_ image: Image) {
        guard let media = image.media else { return }
        hasPictures = true
        areDescribed = areDescribed && image.alt.nonEmpty != nil
        mayMove = mayMove || media.type == "image/gif"
        add(media)
    }

    private mutating func take(_ recording: Media) {
        hasRecordings = true
        add(recording)
    }

    private mutating func add(_ media: Media) {
        if names.insert(media.name).inserted { pending.append(media) }
    }

    private mutating func report(_ media: Media, at place: Place?, log: inout [Diagnostic]) {
        guard reported.insert(media.name).inserted else { return }
        let isPicture = Self.isPicture(media)
        log.append(
            .warning(
                isPicture ? .epubPictureType : .epubRecording,
                "\(media.name) is \(media.type), which many reading systems cannot use; words stand in its place",
                at: place,
                hint: isPicture
                    ? "make it a PNG or a JPEG, as any image editor does" : "make it an MP3, which they play"
            )
        )
    }
}
