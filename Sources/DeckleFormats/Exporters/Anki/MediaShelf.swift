internal import DeckleCore
internal import DeckleSystem

/// The files that fields refer to, each once, in the order of their first use.
final class MediaShelf {
    private var files: [Media] = []
    private var names: Set<String> = []

    /// Takes a file in, and gives the name that a field refers to it by.
    func name(of media: Media) -> String {
        if names.insert(media.name).inserted { files.append(media) }
        return media.name
    }

    /// Writes the files under their numbers, and the list of their names.
    func write(to archive: inout ZipWriter, from library: any MediaLibrary) throws {
        for (number, media) in files.enumerated() {
            try archive.add(String(number), library.bytes(of: media), method: media.isCompressed ? .stored : .deflated)
        }
        let list = files.enumerated().map { Property(String($0.offset), .string($0.element.name)) }
        try archive.add("media", Value.object(list).sortedJSON)
    }
}

extension Media {
    /// Whether the format is compressed already, so that deflating it again gains nothing.
    fileprivate var isCompressed: Bool { !type.hasPrefix("text/") && type != "image/svg+xml" && type != "image/bmp" }
}
