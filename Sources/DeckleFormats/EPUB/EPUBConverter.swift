internal import DeckleCore
internal import DeckleSystem

/// Makes pictures that books cannot hold into such as they can, each once.
struct EPUBConverter {
    private let library: any MediaLibrary
    /// What became of pictures, by their names; nil where words stand in their place.
    private var made: [String: Media?] = [:]
    /// The files made that nobody has taken yet, by their names.
    private var files: [String: [UInt8]] = [:]
    /// What there is to say of those made since that was asked last.
    private var remarks: [Diagnostic] = []

    init(_ library: any MediaLibrary) {
        self.library = library
    }

    /// A WebP as a PNG; nil where it is damaged or too large.
    ///
    /// - Throws: ``Failure`` where it cannot be read
    mutating func png(of media: Media) throws -> Media? {
        if let known = made[media.name] { return known }
        let png = try makePNG(of: media)
        made[media.name] = .some(png)
        return png
    }

    /// The content of a file, made here or not; what was made here is asked for once.
    ///
    /// - Throws: ``Failure`` where it cannot be read
    mutating func bytes(of media: Media) throws -> [UInt8] {
        try files.removeValue(forKey: media.name) ?? library.bytes(of: media)
    }

    mutating func takeRemarks() -> [Diagnostic] {
        defer { remarks = [] }
        return remarks
    }

    private mutating func makePNG(of media: Media) throws -> Media? {
        let file = try library.bytes(of: media)
        let picture: WebPPicture
        do throws(MediaFault) {
            picture = try WebPPicture(file)
        } catch {
            remarks.append(error.warning(of: media.name))
            return nil
        }
        let content = try picture.bitmap.png()
        let name = media.name.dropLast(MediaType.webp.fileExtension.utf8.count) + MediaType.png.fileExtension
        let png = Media(name: String(name), type: MediaType.png.rawValue, size: content.count, handle: media.handle)
        files[png.name] = content
        remarks.append(picture.isAnimated ? Self.stilled(media) : Self.made(png, of: media))
        return png
    }
}

// MARK: - What there is to say

extension EPUBConverter {
    private static func made(_ png: Media, of media: Media) -> Diagnostic {
        .note(
            .epubPictureMadePNG,
            "\(media.name), \(kilobytes(media)), is a PNG of \(kilobytes(png)) in the book",
            hint: "a JPEG of your own may be smaller"
        )
    }

    private static func stilled(_ media: Media) -> Diagnostic {
        .warning(
            .epubPictureStilled,
            "\(media.name) moves, and stands still in the book",
            hint: "make it a GIF, which reading systems move"
        )
    }

    private static func kilobytes(_ media: Media) -> String { "\((media.size + 1023) / 1024) KB" }
}
