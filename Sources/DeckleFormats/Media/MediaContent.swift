/// A file as it is bundled: what its content shows it to be, checked to its end.
struct MediaContent {
    let type: MediaType
    /// The file byte for byte, but for an SVG that not every output could hold.
    let bytes: [UInt8]
    let mends: [SVGMend]

    /// - Throws: ``MediaFault``
    init(_ file: [UInt8]) throws(MediaFault) {
        guard !file.isEmpty else { throw .empty }
        guard let type = MediaType(content: file) else {
            throw ForeignPicture(content: file).map(MediaFault.foreign) ?? .unknownType
        }
        try type.check(file)
        self.type = type
        if type == .svg {
            let document = try SVGDocument(file)
            bytes = document.bytes
            mends = document.mends
        } else {
            bytes = file
            mends = []
        }
    }
}
