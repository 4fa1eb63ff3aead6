internal import DeckleCore

extension MediaFault {
    /// What there is to say of a file that cannot be bundled.
    ///
    /// - Parameter reference: what the source calls it.
    func failure(of reference: String) -> Failure { Failure(.error(code, message(of: reference), hint: hint)) }

    /// What there is to say of a file that one output cannot hold.
    ///
    /// - Parameter reference: what the file is called.
    func warning(of reference: String) -> Diagnostic { .warning(code, message(of: reference), hint: hint) }

    private func message(of reference: String) -> String {
        "\(DataAddress.shown(reference)) \(reason), its description stands in its place"
    }

    private var code: Diagnostic.Code {
        switch self {
        case .empty: .mediaEmpty
        case .unknownType, .foreign: .mediaUnknownType
        case .truncated, .damaged, .noSize: .mediaDamaged
        case .tooLarge, .tooManyPixels: .mediaTooLarge
        }
    }

    /// What the file is or does.
    var reason: String {
        switch self {
        case .empty: "is empty"
        case .unknownType: "is no picture and no recording that can be bundled"
        case .foreign(let kind): "is \(kind.rawValue), which cannot be shown everywhere"
        case .truncated: "breaks off before its end"
        case .damaged(let rule): "is damaged (\(rule))"
        case .noSize: "has no width or no height"
        case .tooLarge: "is larger than what is held in memory, 16 MiB"
        case .tooManyPixels: "has more pixels than are held in memory, 67 million"
        }
    }

    private var hint: String? {
        switch self {
        case .empty: nil
        case .unknownType: "PNG, JPEG, GIF, WebP, AVIF, SVG, MP3, Ogg, WAV, FLAC and M4A can be"
        case .foreign: "make it a PNG or a JPEG, as any image editor does"
        case .truncated, .damaged: "put a whole copy in its place, or save it anew"
        case .noSize: "save it anew"
        case .tooLarge, .tooManyPixels: "make it a PNG or a JPEG beside the source"
        }
    }
}
