extension MediaType {
    /// Goes through a file of the type to its end, without decoding what it holds.
    ///
    /// What follows the end of a picture is no fault: cameras append to their files. SVG is checked by who reads it.
    func check(_ bytes: [UInt8]) throws(MediaFault) {
        var file = ByteCursor(bytes)
        switch self {
        case .png: try PNGFile.check(&file)
        case .jpeg: try JPEGFile.check(&file)
        case .gif: try GIFFile.check(&file)
        case .webp: try RIFFFile.checkPicture(&file)
        case .avif: try BoxFile.checkPicture(&file)
        case .svg: break
        case .mp3: try MPEGAudioFile.check(&file)
        case .ogg: try OggFile.check(&file)
        case .wav: try RIFFFile.checkRecording(&file)
        case .flac: try FLACFile.check(&file)
        case .m4a: try BoxFile.checkRecording(&file)
        }
    }
}
