extension MediaType {
    /// How wide and how high a picture is in pixels; nil where that cannot be told, and for types other than PNG and JPEG.
    func pixels(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        var file = ByteCursor(bytes)
        switch self {
        case .png: return try? PNGFile.pixels(of: &file)
        case .jpeg: return try? JPEGFile.pixels(of: &file)
        case .gif, .webp, .avif, .svg, .mp3, .ogg, .wav, .flac, .m4a: return nil
        }
    }
}
