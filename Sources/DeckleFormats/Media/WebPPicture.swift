internal import DeckleSystem

/// A WebP (RFC 9649) with its pixels; of one that moves, the first picture.
struct WebPPicture {
    let bitmap: Bitmap
    let isAnimated: Bool

    /// How many pixels are held in memory at most; each takes three or four bytes.
    static let pixelLimit = 1 << 26

    /// - Throws: ``MediaFault``
    init(_ file: [UInt8]) throws(MediaFault) {
        guard let header = WebPHeader(file) else { throw .damaged(Self.rule) }
        guard header.width * header.height <= Self.pixelLimit else { throw .tooManyPixels }
        // What lies around a first frame that does not fill the picture is nothing.
        var bitmap = Bitmap(
            width: header.width,
            height: header.height,
            hasAlpha: header.hasAlpha || header.isAnimated
        )
        let isWhole = header.isAnimated ? try Self.putFirstFrame(of: file, into: &bitmap) : bitmap.put(webP: file)
        guard isWhole else { throw .damaged(Self.rule) }
        self.bitmap = bitmap
        isAnimated = header.isAnimated
    }

    private static let rule = "it cannot be decoded"

    /// The frame begins with where it stands, in units of two pixels, its size, time and method (section 2.7.1.1).
    private static func putFirstFrame(of file: [UInt8], into bitmap: inout Bitmap) throws(MediaFault) -> Bool {
        var riff = ByteCursor(file)
        var frame = ByteCursor(Array(try RIFFFile.firstFrame(&riff)))
        let x = 2 * (try frame.littleEndian(3)), y = 2 * (try frame.littleEndian(3))
        try frame.skip(10)
        return bitmap.put(webP: Array(try frame.take(frame.count)), x: x, y: y)
    }
}
